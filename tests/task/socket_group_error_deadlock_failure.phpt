--TEST--
After the failure of a task a deadlock is thrown; the failure ends with the SocketGroup, also in a cycle
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

final class Failure extends Exception
{
    public ?SocketGroup $group = null;
}

function try_deadlock(bool $isCycle): void
{
    $kept = $failure = $stops = null;
    $body = function (SocketGroup $group) use (&$kept, &$failure, &$stops, $isCycle): void {
        $kept = $group;
        $tasks = [];
        foreach ([0, 1] as $i) {
            $tasks[] = $group->spawn(function () use (&$tasks, &$stops, $i): void {
                while (!$stops) {
                    try {
                        $tasks[1 - $i]->join();
                    } catch (SocketCancelledError) {
                        // It waits again.
                    }
                }
            });
        }
        $group->spawn(function () use (&$kept, &$failure, $isCycle): void {
            $thrown = new Failure('the failure');
            $thrown->group = $isCycle ? $kept : null;
            $failure = WeakReference::create($thrown);
            throw $thrown;
        });
    };
    net_attempt(fn() => socket_group($body));
    echo $failure->get()?->getMessage() ?? 'no failure', "\n";
    $kept = null;
    gc_collect_cycles();
    echo $failure->get()?->getMessage() ?? 'no failure', "\n";
    $stops = true;
    socket_sleep(0);
}

try_deadlock(false);
try_deadlock(true);
?>
--EXPECT--
SocketDeadlockError: Deadlock: all tasks and the main script wait for each other
the failure
no failure
SocketDeadlockError: Deadlock: all tasks and the main script wait for each other
the failure
no failure
