--TEST--
What is no string is written as the string it converts to
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
foreach ([12, 1.5, true, new class { public function __toString(): string { return 'object'; } }] as $data) {
    var_dump(socket_write($one, $data), socket_read($two, 100));
}
?>
--EXPECT--
int(2)
string(2) "12"
int(3)
string(3) "1.5"
int(1)
string(1) "1"
int(6)
string(6) "object"
