--TEST--
socket_last_error() without a socket is of the task: others do not change it
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

[$near] = net_unix_pair();
socket_set_nonblock($near);
$fail = function () use ($near) {
    @socket_read($near, 100);
    socket_sleep(0);
    return socket_last_error();
};
$refuse = function () {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    @socket_getpeername($socket, $address);
    socket_sleep(0);
    return socket_last_error();
};
$tasks = [socket_spawn($fail), socket_spawn($refuse)];
socket_clear_error();
socket_sleep(0);
var_dump(socket_last_error(), $tasks[0]->join(), $tasks[1]->join() === SOCKET_ENOTCONN);
?>
--EXPECT--
int(0)
int(0)
bool(true)
