--TEST--
A part of exactly $length at the end is returned whole, and the end comes with the next call
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'abcdef');
socket_close($one);
for ($i = 0; $i < 3; $i++) {
    var_dump(@socket_read($two, 3, PHP_NORMAL_READ));
}
?>
--EXPECT--
string(3) "abc"
string(3) "def"
bool(false)
