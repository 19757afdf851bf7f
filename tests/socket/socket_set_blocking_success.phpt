--TEST--
socket_set_blocking() switches a socket's waiting off and on
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
var_dump(socket_set_blocking($left, false));
var_dump(socket_read($left, 10), socket_last_error($left) === SOCKET_EAGAIN);
socket_set_option($left, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
var_dump(socket_set_blocking($left, true));
$begin = hrtime(true);
var_dump(socket_read($left, 10), hrtime(true) - $begin >= 45e6);
var_dump(stream_get_meta_data(socket_export_stream($left))['blocked']);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
