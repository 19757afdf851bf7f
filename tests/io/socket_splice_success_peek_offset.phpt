--TEST--
SO_PEEK_OFF of the source changes nothing, and stays
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip SO_PEEK_OFF is 42 on Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([-1, 0, 3, 100] as $offset) {
    [$from, $writer] = net_unix_pair();
    [$to, $reader] = net_unix_pair();
    socket_set_option($from, SOL_SOCKET, 42, $offset);
    socket_write($writer, 'hello world');
    var_dump(socket_splice($from, $to, 5, 0, 0), socket_splice($from, $to, 100, 0, 0), socket_read($reader, 100));
    var_dump(socket_get_option($from, SOL_SOCKET, 42) === max($offset > 0 ? $offset - 11 : $offset, min($offset, 0)));
}
?>
--EXPECT--
int(5)
int(6)
string(11) "hello world"
bool(true)
int(5)
int(6)
string(11) "hello world"
bool(true)
int(5)
int(6)
string(11) "hello world"
bool(true)
int(5)
int(6)
string(11) "hello world"
bool(true)
