--TEST--
socket_writev() takes an array of strings, whatever its keys, and what PHP makes strings of
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_SEQPACKET);
$word = 'by reference';
$name = new class {
    public function __toString(): string
    {
        return 'object';
    }
};
$strings = ['b' => 'first ', 7 => '', 3 => &$word, 12, ' ', 1.5, true, false, null, $name];
var_dump(socket_writev($left, $strings));
var_dump(socket_read($right, 100));
var_dump($strings[3], $strings[8]);
?>
--EXPECT--
int(31)
string(31) "first by reference12 1.51object"
string(12) "by reference"
int(12)
