--TEST--
closing a stream ends its watcher, and removing it then does nothing
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    [$first, $second] = [new Context($backend), new Context($backend)];
    $handle = new StreamPollHandle($stream);
    [$watcher, $other] = [$first->add($handle, [Event::Write], 1), $second->add($handle, [Event::Write], 2)];
    echo poll_ready($first), ', ', poll_ready($second), "\n";
    fclose($stream);
    var_dump($watcher->isActive(), $other->isActive());
    echo poll_ready($first), ', ', poll_ready($second), ', ', poll_names($watcher->getTriggeredEvents()), "\n";
    poll_attempt(fn () => $watcher->modify([Event::Read]));
    poll_attempt(fn () => $watcher->modifyData(1));
    $watcher->remove();
    $watcher->remove();
    var_dump($watcher->getData());
});
?>
--EXPECT--
1: Write, 2: Write
bool(false)
bool(false)
nothing, nothing, Write
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
int(1)
