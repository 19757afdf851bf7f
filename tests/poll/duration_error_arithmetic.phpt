--TEST--
what is too long, negative factors and division by zero are refused
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

$longest = Duration::fromSeconds(9223372035, 999999999);
poll_attempt(fn () => $longest->add(Duration::fromNanoseconds(1)));
poll_attempt(fn () => $longest->negate()->sub(Duration::fromNanoseconds(1)));
poll_attempt(fn () => $longest->multiplyBy(2));
poll_attempt(fn () => Duration::fromSeconds(3)->multiplyBy(PHP_INT_MAX));
poll_attempt(fn () => Duration::fromNanoseconds(1)->multiplyBy(9223372036000000000));
poll_attempt(fn () => $longest->multiplyBy(-1));
poll_attempt(fn () => $longest->divideBy(-1));
poll_attempt(fn () => $longest->divideBy(0));
?>
--EXPECT--
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
Time\TimeException(0): Failed to create a Time\Duration: Integer Overflow
Time\TimeException(0): The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
ValueError(0): Time\Duration::multiplyBy(): Argument #1 ($factor) must be greater than or equal to 0
ValueError(0): Time\Duration::divideBy(): Argument #1 ($divisor) must be greater than or equal to 0
DivisionByZeroError(0): Division by zero
