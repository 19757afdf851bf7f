--TEST--
Waits that block all tasks, since PHP does not let other code run, are counted
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_VERSION_ID < 80400 or skip('destructors may wait');
skip_without_tasks();
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

function blocked(): int
{
    ob_start();
    (new ReflectionExtension('sockets_ext'))->info();
    preg_match('/Waits that blocked all of them\D+(\d+)/', ob_get_clean(), $match);
    return (int) $match[1];
}

[$left, $right] = net_unix_pair();
$select = function (int $microseconds) use ($left): void {
    $read = [$left];
    $none = null;
    socket_select($read, $none, $none, 0, $microseconds);
};
$calls = [
    'socket_sleep' => fn() => socket_sleep(0.2),
    'socket_select' => fn() => $select(200_000),
    'socket_select, no time' => fn() => $select(0),
    'socket_recv_exact' => fn() => socket_recv_exact($left, $data, 10, timeout: 0.2),
    'Io\Poll\Context::wait' => fn() => (new Io\Poll\Context())->wait(Time\Duration::fromMilliseconds(200)),
    'socket_read' => fn() => socket_write($right, 'x') && socket_read($left, 10),
];
socket_spawn(fn() => null)->join();
foreach ($calls as $name => $call) {
    do {
        $before = blocked();
        try {
            new Ending($call);
            $goes_on = false;
        } catch (Io\Poll\FailedPollWaitException) {
            $goes_on = true; // the process was stopped for a moment
        }
    } while ($goes_on);
    echo "$name: ", blocked() - $before, "\n";
}
?>
--EXPECT--
socket_sleep: 1
socket_select: 1
socket_select, no time: 0
socket_recv_exact: 1
Io\Poll\Context::wait: 1
socket_read: 2
