--TEST--
With a scheduler socket_group() waits for its tasks, a failure ends its body, and throttle() holds
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
$scheduler->spawn(function () {
    $running = $most = 0;
    var_dump(socket_group(function (SocketGroup $group) use (&$running, &$most) {
        for ($i = 0; $i < 6; $i++) {
            $group->throttle(2);
            $group->spawn(function () use (&$running, &$most) {
                $most = max($most, ++$running);
                socket_sleep(0.001);
                $running--;
            });
        }
        return 'done';
    }), $running, $most);
    try {
        socket_group(function (SocketGroup $group) {
            $group->spawn(function () {
                socket_sleep(0.001);
                throw new LogicException('failed');
            });
            $group->spawn(function () {
                try {
                    socket_sleep(100);
                } finally {
                    echo "cancelled\n";
                }
            });
            try {
                socket_sleep(100);
            } finally {
                echo "body ends\n";
            }
        });
    } catch (LogicException $exception) {
        echo $exception->getMessage(), "\n";
    }
});
$scheduler->run();
?>
--EXPECT--
string(4) "done"
int(0)
int(2)
body ends
cancelled
failed
