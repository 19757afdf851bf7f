--TEST--
socket_send sends $length bytes, at most the whole string
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
foreach ([3, 6, 100, PHP_INT_MAX] as $length) {
    var_dump(socket_send($one, 'abcdef', $length, 0), socket_read($two, 100));
}
var_dump(socket_send($one, 'abcdef', 0, 0));
?>
--EXPECT--
int(3)
string(3) "abc"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
int(0)
