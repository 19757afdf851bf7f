--TEST--
Sleeping functions of PHP let others run also with numbers of another type that PHP takes, which is told once
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    return true;
});
$sleeps = [
    'usleep(500.0)' => fn () => usleep(500.0),
    'usleep("500")' => fn () => usleep('500'),
    'usleep(500.5)' => fn () => usleep(500.5),
    'sleep("0")' => fn () => sleep('0'),
    'time_nanosleep(0.0, 500000.0)' => fn () => time_nanosleep(0.0, 500000.0),
    'time_sleep_until()' => fn () => time_sleep_until(sprintf('%.6F', microtime(true) + 1)),
];
foreach ($sleeps as $name => $sleep) {
    $task = socket_spawn(fn () => 'another task');
    $sleep();
    echo $name, $task->isDone() ? ": others ran\n" : ": blocked\n";
}
?>
--EXPECT--
usleep(500.0): others ran
usleep("500"): others ran
Implicit conversion from float 500.5 to int loses precision
usleep(500.5): others ran
sleep("0"): others ran
time_nanosleep(0.0, 500000.0): others ran
time_sleep_until(): others ran
