--TEST--
A second reader of a stream gets an Error; the first one goes on, and another task may write meanwhile
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$first = socket_spawn(fn () => socket_read($near, 100));
$second = socket_spawn(fn () => socket_recv($near, $data, 100, 0));
$writer = socket_spawn(fn () => socket_write($near, 'written'));
try {
    $second->join();
} catch (Error $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
}
// Functions of this extension, which take several calls of the system.
net_attempt(fn () => socket_recv_exact($near, $data, 100, timeout: 10));
net_attempt(fn () => socket_recv_until($near, $data, "\n", 100, timeout: 10));
var_dump($writer->join(), socket_read($far, 100));
socket_write($far, 'read');
var_dump($first->join());
?>
--EXPECT--
Error: Another task is already reading from this socket
Error: Another task is already reading from this socket
Error: Another task is already reading from this socket
int(7)
string(7) "written"
string(4) "read"
