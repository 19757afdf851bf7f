--TEST--
A fiber that the callback of an output buffer leaves suspended at the end of the request is ended while there are tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$calls = [
    'socket_deadline(1000, Fiber::suspend(...))',
    'socket_group(fn ($group) => Fiber::suspend())',
    'socket_set_scheduler(new Suspends); socket_sleep(1000)',
];
foreach ($calls as $call) {
    echo child_code(<<<PHP
        final class Suspends implements SocketScheduler
        {
            public function wait(array \$waits, ?float \$timeout): ?array
            {
                return Fiber::suspend();
            }

            public function spawn(callable \$task): void
            {
            }

            public function closing(Socket \$socket): void
            {
            }
        }

        final class Stream
        {
            public \$context, \$fiber;

            public function stream_open()
            {
                \$GLOBALS['wrapper'] = \$this;
                return true;
            }
        }

        stream_wrapper_register('own', Stream::class);
        \$stream = fopen('own://', 'w');
        socket_spawn(fn () => 1)->join();
        // PHP calls it after all destructors. The stream is closed after the end of all modules.
        ob_start(function (string \$output) use (\$wrapper) {
            \$wrapper->fiber = new Fiber(function () {
                try {
                    $call;
                } finally {
                    echo "the fiber has ended\n";
                }
            });
            \$wrapper->fiber->start();
            return \$output;
        });
        echo "the script has ended\n";
        PHP, [child_library()]);
}
?>
--EXPECT--
the script has ended
the fiber has ended
the script has ended
the fiber has ended
the script has ended
the fiber has ended
