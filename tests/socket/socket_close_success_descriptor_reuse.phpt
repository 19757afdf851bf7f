--TEST--
A closed socket never touches a descriptor that took the number of its own
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($one);
[$three, $four] = net_unix_pair();
try {
    socket_close($one);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
unset($one);
var_dump(socket_write($three, 'alive'), socket_read($four, 10));
?>
--EXPECT--
socket_close(): Argument #1 ($socket) has already been closed
int(5)
string(5) "alive"
