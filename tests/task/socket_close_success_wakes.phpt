--TEST--
socket_close() wakes who waits for the socket: false, no warning, EBADF
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

[$listener] = net_tcp_listener();
[$near, $far] = net_unix_pair();
$full = net_unix_pair();
$tasks = [
    'accept' => socket_spawn(fn () => [socket_accept($listener), socket_last_error()]),
    'read' => socket_spawn(fn () => [socket_read($near, 100), socket_last_error()]),
    'line' => socket_spawn(fn () => [socket_read($far, 100, PHP_NORMAL_READ), socket_last_error()]),
    'write' => socket_spawn(fn () => [socket_write($full[0], str_repeat('x', 10_000_000)) < 10_000_000, socket_last_error()]),
];
socket_sleep(0);
foreach ([$listener, $near, $far, $full[0]] as $socket) {
    socket_close($socket);
}
foreach ($tasks as $name => $task) {
    [$result, $error] = $task->join();
    echo $name, ': ', var_export($result, true), ', ', $error === SOCKET_EBADF ? 'EBADF' : $error, "\n";
}
?>
--EXPECT--
accept: false, EBADF
read: false, EBADF
line: false, EBADF
write: true, 0
