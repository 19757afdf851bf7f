--TEST--
A lookup that hangs ends with the time of its socket, and with its socket
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

set_error_handler(fn (int $level, string $text) => print("$text\n"));
faults_holding('getaddrinfo#0', function () {
    $connect = function (Socket $socket) {
        $connected = socket_connect($socket, 'faults.invalid', 9);
        echo 'connect: ', var_export($connected, true), ', last error ', socket_last_error(), "\n";
    };
    $limited = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($limited, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 20000]);
    socket_spawn($connect, $limited)->join(10);

    $closed = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    $task = socket_spawn($connect, $closed);
    socket_sleep(0.01);
    socket_close($closed);
    $task->join(10);

    $sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    $task = socket_spawn(function () use ($sender) {
        $sent = socket_sendmsg($sender, ['name' => ['addr' => 'faults.invalid', 'port' => 9], 'iov' => ['x']]);
        echo 'sendmsg: ', var_export($sent, true), ', last error ', socket_last_error(), "\n";
    });
    socket_sleep(0.01);
    socket_close($sender);
    $task->join(10);
});
?>
--EXPECT--
socket_connect(): Host lookup failed [-10002]: Host name lookup failure
connect: false, last error -10002
connect: false, last error 9
sendmsg: false, last error 9
