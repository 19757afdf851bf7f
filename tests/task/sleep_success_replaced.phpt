--TEST--
sleep(), usleep(), time_nanosleep() and time_sleep_until() let others run while there are tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$others = 0;
$ticker = socket_spawn(function () use (&$others) {
    for (;;) {
        $others++;
        socket_sleep(0.001);
    }
});
$sleeps = [
    'usleep' => fn () => usleep(10_000),
    'time_nanosleep' => fn () => time_nanosleep(0, 10_000_000),
    'time_sleep_until' => fn () => time_sleep_until(microtime(true) + 0.05),
    'sleep' => fn () => sleep(1),
];
foreach ($sleeps as $name => $sleep) {
    $before = $others;
    for ($i = 0; $i < 50 && $others < $before + 2; $i++) { // once, but on a machine that is busy
        $result = @$sleep(); // the time of time_sleep_until() may have passed
    }
    var_dump($result);
    echo $name, $others > $before + 1 ? ": others ran\n" : ": blocked\n";
}
$ticker->cancel();
?>
--EXPECT--
NULL
usleep: others ran
bool(true)
time_nanosleep: others ran
bool(true)
time_sleep_until: others ran
int(0)
sleep: others ran
