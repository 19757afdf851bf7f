--TEST--
an edge-triggered watcher reports only what is new
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
$watcher = $context->add(new StreamPollHandle($stream), [Event::Read, Event::EdgeTriggered], 'edge');
echo poll_names($watcher->getWatchedEvents()), "\n";
fwrite($peer, 'a');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
fwrite($peer, 'b');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
$watcher->modifyEvents([Event::Read, Event::EdgeTriggered]);
echo 'set again: ', poll_ready($context), "\n";
$watcher->modifyEvents([Event::Read]);
echo 'level: ', poll_ready($context), ', then ', poll_ready($context), "\n";
?>
--EXPECT--
Read|EdgeTriggered
edge: Read, then nothing
edge: Read, then nothing
set again: edge: Read
level: edge: Read, then edge: Read
