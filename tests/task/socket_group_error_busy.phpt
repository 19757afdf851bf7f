--TEST--
The failure of a task ends a body of socket_group() that only lets others run, and calls that need not wait
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

function repeat(Closure $call): void
{
    net_attempt(fn() => socket_group(function (SocketGroup $group) use ($call): void {
        $group->spawn(fn() => throw new DomainException('of a task'));
        try {
            for ($end = hrtime(true) + 5e9; hrtime(true) < $end;) {
                $call();
            }
        } catch (SocketCancelledError $error) {
            echo $error->getMessage(), ': ';
            throw $error;
        }
    }));
}

[$left, $right] = net_unix_pair();
repeat(fn() => socket_sleep(0));
repeat(fn() => socket_write($left, 'x') && socket_read($right, 1));
?>
--EXPECT--
A task of the group has failed: DomainException: of a task
A task of the group has failed: DomainException: of a task
