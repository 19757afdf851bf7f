--TEST--
SO_RCVTIMEO ends socket_readv()
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_tcp_pair();
socket_set_option($right, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
$begin = hrtime(true);
var_dump(socket_readv($right, socket_iovec_alloc(1, 5)), socket_last_error($right) === SOCKET_EAGAIN);
var_dump(hrtime(true) - $begin >= 0.09e9);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
