--TEST--
A vector keeps what it was given when the variable changes, and the variable when the vector does
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$text = str_repeat('a', 4);
$iovec = socket_iovec_alloc(1, 0);
socket_iovec_set($iovec, 0, $text);
$text[0] = 'b';
var_dump(socket_iovec_fetch($iovec, 0));
$text = socket_iovec_fetch($iovec, 0);
socket_write($left, 'zzzz');
socket_readv($right, $iovec);
var_dump($text, socket_iovec_fetch($iovec, 0));
$literal = 'text';
socket_iovec_set($iovec, 0, 'text');
socket_write($left, 'yyyy');
socket_readv($right, $iovec);
var_dump($literal, socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
string(4) "aaaa"
string(4) "aaaa"
string(4) "zzzz"
string(4) "text"
string(4) "yyyy"
