--TEST--
SocketGroup::throttle() in many tasks at once: each has its turn, in order, and no more run than may
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function count_switches(): int
{
    ob_start();
    phpinfo(INFO_MODULES);
    return (int) preg_match('/switches\D+(\d+)/i', ob_get_clean(), $found) ? (int) $found[1] : -1;
}

$now = $most = 0;
$order = $begun = [];
$before = count_switches();
socket_group(function (SocketGroup $group) use (&$now, &$most, &$order, &$begun): void {
    $work = function (int $number) use (&$now, &$most, &$order): void {
        $order[] = $number;
        $most = max($most, ++$now);
        socket_sleep(0);
        $now--;
    };
    for ($i = 0; $i < 300; $i++) {
        $begun[$i] = socket_spawn(function () use ($group, $work, $i): void {
            $group->throttle($i % 2 + 2);
            $i % 7 || socket_sleep(0);      // others may have begun one meanwhile
            $i % 5 === 0 || $group->spawn($work, $i);
        });
    }
    $begun[17]->cancel();
    socket_sleep(0);
    $begun[18]->cancel();
    array_walk($begun, fn (SocketTask $task, int $i) => $i === 17 || $i === 18 || $task->join());
});
echo count($order), ' have run, ', $now, " are left\n";
var_dump($most <= 6, count_switches() - $before < 300 * 20);
?>
--EXPECT--
238 have run, 0 are left
bool(true)
bool(true)
