--TEST--
Tasks of a scheduler are waited for at the end of the script; calls that wait then are unwound
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

class EndingScheduler extends FiberScheduler
{
    /** In the main script the loop runs until the wait is over. */
    public function wait(array $waits, ?float $timeout): ?array
    {
        if (Fiber::getCurrent() !== null) {
            return parent::wait($waits, $timeout);
        }
        $end = new Fiber(fn () => parent::wait($waits, $timeout));
        $end->start();
        while (!$end->isTerminated()) {
            $this->step();
        }
        return $end->getReturn();
    }
}

$scheduler = new EndingScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
$scheduler->spawn(function () use ($socket) {
    try {
        socket_read($socket, 100);
    } finally {
        echo "unwound\n";
    }
});
[$last, $first] = net_unix_pair();
socket_spawn(function () use ($last) {
    socket_read($last, 1);
    socket_sleep(0.01);
    echo "task ends\n";
});
register_shutdown_function(function () {
    echo "shutdown function\n";
});
var_dump(socket_spawn(fn () => 'joined')->join());
echo "main script ends\n";
socket_write($first, '.');
?>
--EXPECT--
string(6) "joined"
main script ends
task ends
shutdown function
unwound
