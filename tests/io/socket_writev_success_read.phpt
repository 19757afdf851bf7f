--TEST--
What one side writes from vectors the other reads into vectors
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_tcp_pair();
$out = socket_iovec_alloc(2, 0, 0);
socket_iovec_set($out, 0, pack('N', 11));
socket_iovec_set($out, 1, 'hello world');
var_dump(socket_writev($left, $out));
$in = socket_iovec_alloc(2, 4, 11);
while (socket_recv($right, $peeked, 15, MSG_PEEK | MSG_WAITALL) < 15) {
    continue;
}
var_dump(socket_readv($right, $in), bin2hex(socket_iovec_fetch($in, 0)), socket_iovec_fetch($in, 1));
?>
--EXPECT--
int(15)
int(15)
string(8) "0000000b"
string(11) "hello world"
