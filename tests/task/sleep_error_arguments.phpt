--TEST--
sleep() and its kin have PHP's own errors while there are tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
socket_spawn('time')->join();
foreach ([fn () => sleep(-1), fn () => usleep(-1), fn () => time_nanosleep(-1, 0), fn () => time_nanosleep(0, -1),
    fn () => sleep('x'), fn () => usleep(), fn () => time_sleep_until(1e300), fn () => time_sleep_until([]), fn () => time_sleep_until()] as $call) {
    try {
        var_dump($call());
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(time_sleep_until(1.0));
?>
--EXPECTF--
sleep(): Argument #1 ($seconds) must be %s
usleep(): Argument #1 ($microseconds) must be %s
time_nanosleep(): Argument #1 ($seconds) must be greater than or equal to 0
time_nanosleep(): Argument #2 ($nanoseconds) must be greater than or equal to 0
sleep(): Argument #1 ($seconds) must be of type int, string given
usleep() expects exactly 1 argument, 0 given
time_sleep_until(): Argument #1 ($timestamp) must be between 0 and 18446744073
time_sleep_until(): Argument #1 ($timestamp) must be of type float, array given
time_sleep_until() expects exactly 1 argument, 0 given

Warning: time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time in %s on line %d
bool(false)
