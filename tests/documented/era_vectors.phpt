--TEST--
The vectors of PHP 4: allocated, set, written by one call, read by one call, fetched, deleted and freed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();

$out = socket_iovec_alloc(2, 5, 6);
socket_iovec_set($out, 0, 'hello');
socket_iovec_set($out, 1, ' world');
socket_iovec_add($out, 1);
socket_iovec_set($out, 2, '!');
var_dump(socket_writev($left, $out));

$in = socket_iovec_alloc(3, 4, 4, 100);
var_dump(socket_readv($right, $in));
for ($i = 0; $i < 3; $i++) {
    var_dump(socket_iovec_fetch($in, $i));
}
socket_iovec_delete($in, 1);
var_dump(socket_iovec_fetch($in, 1));
var_dump(socket_iovec_free($in));
net_attempt(fn() => socket_iovec_fetch($in, 0));
?>
--EXPECTF--
int(12)
int(12)
string(4) "hell"
string(4) "o wo"
string(4) "rld!"
string(4) "rld!"
bool(true)
Error: %s
