--TEST--
SO_RCVTIMEO ends a read without a warning
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_option($two, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
$start = hrtime(true);
var_dump(socket_read($two, 100), socket_last_error($two) === SOCKET_EAGAIN);
var_dump(socket_recv($two, $data, 100, MSG_WAITALL), $data);
var_dump(hrtime(true) - $start >= 40e6);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
NULL
bool(true)
