--TEST--
a Duration has no public constructor and does not change
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

poll_attempt(fn () => new Duration());
poll_attempt(fn () => (new ReflectionClass(Duration::class))->newInstanceWithoutConstructor());
$duration = Duration::fromSeconds(1);
poll_attempt(fn () => $duration->seconds = 2);
poll_attempt(function () use ($duration) {
    unset($duration->seconds);
});
poll_attempt(fn () => $duration->other = 2);
poll_attempt(fn () => (string) $duration);
var_dump((clone $duration) == $duration, $duration->seconds);
?>
--EXPECT--
Error(0): Call to private Time\Duration::__construct() from global scope
ReflectionException(0): Class Time\Duration is an internal class marked as final that cannot be instantiated without invoking its constructor
Error(0): Cannot modify readonly property Time\Duration::$seconds
Error(0): Cannot unset readonly property Time\Duration::$seconds
Error(0): Cannot create dynamic property Time\Duration::$other
Error(0): Object of class Time\Duration could not be converted to string
bool(true)
int(1)
