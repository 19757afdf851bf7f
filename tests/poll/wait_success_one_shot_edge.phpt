--TEST--
edge-triggered and one-shot go together
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(poll_notifier());
$events = [Event::Read, Event::EdgeTriggered, Event::OneShot];
$watcher = $context->add(new StreamPollHandle($stream), $events, 'once');
fwrite($peer, 'a');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
fwrite($peer, 'b');
echo 'more: ', poll_ready($context), "\n";
$watcher->modifyEvents($events);
echo 'set again: ', poll_ready($context), ', then ', poll_ready($context), "\n";
?>
--EXPECT--
once: Read, then nothing
more: nothing
set again: once: Read, then nothing
