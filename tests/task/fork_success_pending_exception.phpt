--TEST--
A child ends where a task of the parent process waits after its callback has thrown
--EXTENSIONS--
sockets_ext
pcntl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
$listener = stream_socket_server('tcp://127.0.0.1:0');
$url = 'http://' . stream_socket_get_name($listener, false) . '/';
$notify = fn (int $code) => $code === STREAM_NOTIFY_CONNECT ? throw new RuntimeException('thrown') : null;
$context = stream_context_create([], ['notification' => $notify]);
$task = socket_spawn(fn () => file_get_contents($url, false, $context));
$client = stream_socket_accept($listener);
fgets($client);
socket_sleep(0);
$child = pcntl_fork();
if ($child === 0) {
    exit(0);
}
pcntl_waitpid($child, $status);
var_dump($status);
fclose($client);
try {
    $task->join();
} catch (RuntimeException $exception) {
    echo $exception->getMessage(), "\n";
}
?>
--EXPECT--
int(0)
thrown
