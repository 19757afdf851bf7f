--TEST--
socket_set_blocking() changes a Socket's mode, and still a stream's
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
var_dump(socket_set_blocking($left, false), @socket_read($left, 1), socket_last_error($left) === SOCKET_EAGAIN);

var_dump(socket_set_blocking($left, true));
socket_set_option($left, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
$begin = hrtime(true);
@socket_read($left, 1);
var_dump(hrtime(true) - $begin > 40e6);

[$stream] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
var_dump(socket_set_blocking($stream, false), stream_get_meta_data($stream)['blocked']);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
