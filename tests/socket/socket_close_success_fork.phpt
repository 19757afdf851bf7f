--TEST--
Closing in a child leaves the parent's socket open
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$child = pcntl_fork();
if ($child === 0) {
    socket_close($one);
    socket_close($two);
    pcntl_exec('/bin/true'); // No destructor of the parent's runs here.
}
pcntl_waitpid($child, $status);
var_dump(socket_write($one, 'open'), socket_read($two, 10));
?>
--EXPECT--
int(4)
string(4) "open"
