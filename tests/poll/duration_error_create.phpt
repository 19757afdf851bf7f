--TEST--
numbers of units are not negative, and not longer than can be represented
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

foreach (['Seconds', 'Milliseconds', 'Microseconds', 'Nanoseconds', 'Minutes', 'Hours'] as $unit) {
    poll_attempt(fn () => Duration::{"from$unit"}(-1));
    poll_attempt(fn () => Duration::{"from$unit"}(PHP_INT_MAX));
}
poll_attempt(fn () => Duration::fromSeconds(1, -1));
poll_attempt(fn () => Duration::fromSeconds(1, 1000000000));
poll_attempt(fn () => Duration::fromSeconds(9223372036));
poll_attempt(fn () => Duration::fromNanoseconds(9223372036000000000));
poll_attempt(fn () => Duration::fromHours(2562048));
poll_attempt(fn () => Duration::fromSeconds('one'));
?>
--EXPECT--
ValueError(0): Time\Duration::fromSeconds(): Argument #1 ($seconds) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromMilliseconds(): Argument #1 ($milliseconds) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromMicroseconds(): Argument #1 ($microseconds) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromNanoseconds(): Argument #1 ($nanoseconds) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromMinutes(): Argument #1 ($minutes) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromHours(): Argument #1 ($hours) must be greater than or equal to 0
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::fromSeconds(): Argument #2 ($nanoseconds) must be greater than or equal to 0
ValueError(0): Time\Duration::fromSeconds(): Argument #2 ($nanoseconds) must be less than 1_000_000_000
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
TypeError(0): Time\Duration::fromSeconds(): Argument #1 ($seconds) must be of type int, string given
