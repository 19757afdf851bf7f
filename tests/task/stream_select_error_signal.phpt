--TEST--
stream_select() beside a task: a signal ends it as without tasks, and the variables keep their arrays
--EXTENSIONS--
sockets_ext
pcntl
posix
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
$select = function (): void {
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    [$read, $write, $except] = [['near' => $near], [], ['far' => $far]];
    $result = net_interrupt(function () use (&$read, &$write, &$except) {
        return stream_select($read, $write, $except, 60);
    });
    var_dump($result, $read === ['near' => $near], $write === [], $except === ['far' => $far]);
};
foreach (['without tasks', 'beside a task'] as $case) {
    echo $case, ":\n";
    @$select();
    echo preg_replace('/\d+\)$/', 'N)', error_get_last()['message']), "\n";
    error_clear_last();
    $task ??= socket_spawn(fn () => socket_sleep(100));
}
$task->cancel();
?>
--EXPECT--
without tasks:
bool(false)
bool(true)
bool(true)
bool(true)
stream_select(): Unable to select [4]: Interrupted system call (max_fd=N)
beside a task:
bool(false)
bool(true)
bool(true)
bool(true)
stream_select(): Unable to select [4]: Interrupted system call (max_fd=N)
