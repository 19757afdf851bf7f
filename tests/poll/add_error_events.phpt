--TEST--
events are a list of at least one Event
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context();
$handle = new StreamPollHandle($stream);
$event = Event::Read;
foreach ([[], [1], ['Read'], [Event::Read, null], [Backend::Poll], [&$event]] as $events) {
    poll_attempt(fn () => $context->add($handle, $events));
}
poll_attempt(fn () => $context->add($handle, Event::Read));
fclose($stream);
poll_attempt(fn () => $context->add($handle, []));
?>
--EXPECT--
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be of type array, Io\Poll\Event given
TypeError(0): Io\Poll\Context::add(): Argument #2 ($events) must be array of Event enums
