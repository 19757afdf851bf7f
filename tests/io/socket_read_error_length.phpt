--TEST--
A length that no string can have reads nothing, silently
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "kept\n");
foreach ([0, -1, PHP_INT_MIN, PHP_INT_MAX] as $length) {
    var_dump(socket_read($two, $length), socket_read($two, $length, PHP_NORMAL_READ));
}
var_dump(socket_last_error($two), socket_read($two, 100));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
int(0)
string(5) "kept
"
