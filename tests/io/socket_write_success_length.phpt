--TEST--
socket_write sends $length bytes, or all where there are fewer or it is null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
foreach ([null, 3, 6, 100, PHP_INT_MAX] as $length) {
    var_dump(socket_write($one, 'abcdef', $length), socket_read($two, 100));
}
socket_set_nonblock($two);
var_dump(socket_write($one, 'abcdef', 0), socket_write($one, ''), socket_read($two, 100));
?>
--EXPECT--
int(6)
string(6) "abcdef"
int(3)
string(3) "abc"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
int(0)
int(0)
bool(false)
