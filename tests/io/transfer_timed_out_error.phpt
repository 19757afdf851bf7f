--TEST--
The ETIMEDOUT of a connection is an error, and not the end of a time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip TCP_SYNCNT is 7 on Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$listener = socket_create(AF_INET, SOCK_STREAM, 0);
socket_bind($listener, '127.0.0.1');
socket_listen($listener, 0);
socket_getsockname($listener, $host, $port);
$connect = function () use ($host, $port) {
    $socket = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_set_option($socket, SOL_TCP, 7, 1); // TCP_SYNCNT: nobody answers any more when the queue is full
    socket_set_nonblock($socket);
    @socket_connect($socket, $host, $port);
    return $socket;
};
$full = [$connect(), $connect(), $connect()];
$late = [$connect(), $connect()];
var_dump(socket_send_all($late[0], 'x', 0, 30), socket_last_error($late[0]) === SOCKET_ETIMEDOUT);
var_dump(socket_recv_exact($late[1], $data, 1, 0, 30), socket_last_error($late[1]) === SOCKET_ETIMEDOUT);
?>
--EXPECTF--
Warning: socket_send_all(): Unable to write to socket [110]: %s in %s on line %d
bool(false)
bool(true)

Warning: socket_recv_exact(): Unable to read from socket [110]: %s in %s on line %d
bool(false)
bool(true)
