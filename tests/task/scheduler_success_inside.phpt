--TEST--
Calls that wait() itself makes block, and are not given to wait(); those of fibers that it runs are
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

final class NestingScheduler extends LoggingScheduler
{
    public function wait(array $waits, ?float $timeout): ?array
    {
        $this->log($waits, $timeout);
        if (!$waits) {
            return [];
        }
        $read = array_column($waits, 'socket');
        $write = $except = null;
        socket_select($read, $write, $except, 0, 1000);
        socket_sleep(0.001);
        if (count($this->log) === 1) {
            $fiber = new Fiber(function () {
                [$socket, $peer] = net_unix_pair();
                socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 400_000]);
                var_dump(@socket_read($socket, 100));
            });
            $fiber->start();
        }
        return array_keys($read);
    }

    public function spawn(callable $task): void
    {
    }
}

$scheduler = new NestingScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 900_000]);
var_dump(@socket_read($socket, 100));
var_dump($scheduler->log[0], $scheduler->log[1], count(array_unique($scheduler->log)) < 10);
?>
--EXPECT--
bool(false)
bool(false)
string(17) "read, timeout 1.0"
string(17) "read, timeout 0.5"
bool(true)
