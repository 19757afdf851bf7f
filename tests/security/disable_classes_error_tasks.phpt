--TEST--
With the classes of tasks in disable_classes there are no tasks, groups and waits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_VERSION_ID >= 80500) {
    skip('PHP has no disable_classes any more');
}
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$code = <<<'PHP'
    final class Scheduler implements SocketScheduler
    {
        public function wait(array $waits, ?float $timeout): ?array { return null; }
        public function closing(Socket $socket): void {}
        public function spawn(callable $task): void {}
    }
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    foreach ([
        fn () => socket_spawn(fn () => 1),
        fn () => socket_group(fn () => 1),
        function () use ($pair) { socket_set_scheduler(new Scheduler()); return socket_read($pair[0], 1); },
    ] as $make) {
        try {
            var_dump($make());
        } catch (Error $error) {
            echo $error->getMessage(), "\n";
        }
    }
    PHP;
echo child_code($code, [child_library()], ['disable_classes' => 'SocketTask,SocketGroup,SocketWait']);
?>
--EXPECT--
SocketTask() has been disabled for security reasons
SocketGroup() has been disabled for security reasons
SocketWait() has been disabled for security reasons
