--TEST--
A short write is the number of bytes that went, which are the first, also beyond one turn
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
socket_set_nonblock($left);
socket_set_nonblock($right);
$strings = array_map(static fn (int $i): string => str_pad("$i", 1024, '.'), range(0, 3999));
$sent = socket_writev($left, $strings);
var_dump($sent > 0 && $sent < 4000 * 1024);
$received = '';
while (($part = socket_read($right, 1 << 20)) !== false) {
    $received .= $part;
}
var_dump(strlen($received) === $sent, $received === substr(implode('', $strings), 0, $sent));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
