--TEST--
At the time-out of SO_RCVTIMEO the part of a line is returned
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_option($two, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
socket_write($one, 'part');
$start = hrtime(true);
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_EAGAIN);
var_dump(hrtime(true) - $start >= 20e6);
?>
--EXPECT--
string(4) "part"
bool(true)
bool(true)
