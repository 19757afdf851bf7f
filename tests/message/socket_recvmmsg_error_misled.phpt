--TEST--
What makes a socket ready for nothing does not begin SO_RCVTIMEO anew
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
socket_set_option($b, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
@socket_send($a, 'x', 1, MSG_OOB); // some systems have it on TCP only
$before = hrtime(true);
var_dump(socket_recvmmsg($b, $messages, 1, 10, MSG_PEEK), hrtime(true) - $before >= 190e6);
var_dump(socket_last_error($b) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
