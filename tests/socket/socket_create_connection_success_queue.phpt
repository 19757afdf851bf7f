--TEST--
A connection to a Unix socket whose queue is full waits for room, until its time is up
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

$path = net_unix_path();
$listener = socket_create_server("unix://$path", ['backlog' => 0]);
$first = socket_create_connection($path);
$taken = names_time(function () use ($path, &$socket, &$code) {
    $socket = @socket_create_connection($path, 0.1, [], $code);
}, 1000);
var_dump($socket, $code === SOCKET_ETIMEDOUT, $taken >= 99 && $taken < 1000);

$child = net_fork(function () use ($listener) {
    usleep(20000);
    socket_accept($listener);
    socket_accept($listener);
});
var_dump(socket_create_connection($path, 30)::class);
pcntl_waitpid($child, $status);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
string(6) "Socket"
