--TEST--
A deadline ends a loop of calls that need not wait: socket_sleep(0), sleep(0), and every 64th of others
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
    net_attempt(fn() => socket_deadline(0.001, function () use ($call): void {
        for ($end = hrtime(true) + 5e9; hrtime(true) < $end;) {
            $call();
        }
        echo "never thrown\n";
    }));
}

[$left, $right] = net_unix_pair();
repeat(fn() => socket_sleep(0));
repeat(fn() => usleep(0));
repeat(fn() => socket_write($left, 'x') && socket_read($right, 1));
$none = null;
repeat(function () use ($left, $none): void {
    $write = [$left];
    socket_select($none, $write, $none, 10);
});
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
