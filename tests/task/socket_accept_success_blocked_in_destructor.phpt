--TEST--
Where PHP lets no other code run, socket_accept() blocks, also on a listener that has become non-blocking for a task
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_VERSION_ID < 80400 or skip('destructors may wait');
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Ending
{
    public function __construct(private Closure $run)
    {
    }

    public function __destruct()
    {
        ($this->run)();
    }
}

[$listener, $port] = net_tcp_listener();
$task = socket_spawn(fn () => socket_read(socket_accept($listener), 100));
socket_sleep(0);
$process = getmypid();
net_fork(function () use ($port, $process) {
    foreach (['first', 'second'] as $text) {
        net_wait_until(fn () => net_is_asleep($process));
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($client, '127.0.0.1', $port);
        socket_write($client, $text);
    }
});
$ending = new Ending(function () use ($listener) {
    echo 'the destructor: ', socket_read(socket_accept($listener), 100), "\n";
});
unset($ending);
echo 'the task: ', $task->join(), "\n";
?>
--EXPECT--
the destructor: first
the task: second
