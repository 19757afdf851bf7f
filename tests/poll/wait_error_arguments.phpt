--TEST--
a timeout is not negative and $maxEvents is at least one
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\Context;

require __DIR__ . '/../include/poll.inc';

$context = new Context();
poll_attempt(fn () => $context->wait(poll_ms(1)->negate()));
poll_attempt(fn () => $context->wait(poll_ms(1), 0));
poll_attempt(fn () => $context->wait(poll_ms(1), -1));
poll_attempt(fn () => $context->wait(poll_ms(1), 2147483648));
poll_attempt(fn () => $context->wait(1));
var_dump($context->wait(poll_ms(0)->negate()), $context->wait(maxEvents: 3, timeout: poll_ms(0)));
?>
--EXPECT--
ValueError(0): Io\Poll\Context::wait(): Argument #1 ($timeout) must not be negative
ValueError(0): Io\Poll\Context::wait(): Argument #2 ($maxEvents) must be greater than 0
ValueError(0): Io\Poll\Context::wait(): Argument #2 ($maxEvents) must be greater than 0
ValueError(0): Io\Poll\Context::wait(): Argument #2 ($maxEvents) must be less than or equal to 2147483647
TypeError(0): Io\Poll\Context::wait(): Argument #1 ($timeout) must be of type ?Time\Duration, int given
array(0) {
}
array(0) {
}
