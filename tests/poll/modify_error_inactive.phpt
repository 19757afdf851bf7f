--TEST--
a watcher that was removed cannot be modified, but read
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
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write], 'data');
    $context->wait(poll_ms(0));
    $watcher->remove();
    var_dump($watcher->isActive(), count($context->wait(poll_ms(0))));
    poll_attempt(fn () => $watcher->modify([Event::Read]));
    poll_attempt(fn () => $watcher->modifyEvents([Event::Read]));
    poll_attempt(fn () => $watcher->modifyData(1));
    poll_attempt(fn () => $watcher->remove());
    poll_attempt(fn () => $watcher->modify([]));
    echo $watcher->getData(), ' ', poll_names($watcher->getWatchedEvents()), ' ',
        poll_names($watcher->getTriggeredEvents()), ' ', $watcher->getHandle()::class, "\n";
});
?>
--EXPECT--
bool(false)
int(0)
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher
TypeError(0): Io\Poll\Watcher::modify(): Argument #1 ($events) must be array of Event enums
data Write Write StreamPollHandle
