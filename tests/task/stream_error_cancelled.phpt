--TEST--
Waits of streams are cancelled, and end with socket_deadline(): reads, accepts, selects
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$listener = stream_socket_server('tcp://127.0.0.1:0');
$name = stream_socket_get_name($listener, false);
$calls = [
    fn () => fgets($near),
    fn () => stream_get_contents($near),
    fn () => stream_socket_recvfrom($near, 10),
    fn () => @stream_socket_accept($listener),
    function () use ($near) {
        [$read, $write, $except] = [[$near], null, null];
        return stream_select($read, $write, $except, 10);
    },
    function () use ($near) {
        [$read, $write, $except] = [[$near], null, null];
        return stream_select($read, $write, $except, null);
    },
];
foreach ($calls as $call) {
    $task = socket_spawn($call);
    socket_sleep(0);
    $task->cancel();
    try {
        var_dump($task->join());
    } catch (SocketCancelledError $error) {
        echo $error->getMessage(), ', ';
    }
    try {
        var_dump(socket_deadline(0.01, $call));
    } catch (SocketTimeoutException $error) {
        echo $error->getMessage(), "\n";
    }
}
fwrite($far, "goes on\n");
echo fgets($near);
?>
--EXPECT--
The task was cancelled, The deadline of socket_deadline() has expired
The task was cancelled, The deadline of socket_deadline() has expired
The task was cancelled, The deadline of socket_deadline() has expired
The task was cancelled, The deadline of socket_deadline() has expired
The task was cancelled, The deadline of socket_deadline() has expired
The task was cancelled, The deadline of socket_deadline() has expired
goes on
