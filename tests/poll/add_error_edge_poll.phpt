--TEST--
the poll backend has no edge triggering
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
$context = new Context(Backend::Poll);
$handle = new StreamPollHandle($stream);
poll_attempt(fn () => $context->add($handle, [Event::Read, Event::EdgeTriggered]));
$watcher = $context->add($handle, [Event::Write], 'kept');
poll_attempt(fn () => $watcher->modify([Event::Read, Event::EdgeTriggered], 'lost'));
echo poll_names($watcher->getWatchedEvents()), ' ', $watcher->getData(), "\n";
echo poll_ready($context), "\n";
?>
--EXPECT--
Io\Poll\FailedHandleAddException(11): Failed to add handle
Io\Poll\FailedWatcherModificationException(11): Failed to modify watcher in polling system
Write kept
kept: Write
