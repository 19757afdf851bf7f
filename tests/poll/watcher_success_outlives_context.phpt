--TEST--
a watcher whose Context is gone is inactive
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
    unset($context);
    var_dump($watcher->isActive(), $watcher->getData());
    poll_attempt(fn () => $watcher->remove());
    poll_attempt(fn () => $watcher->modify([Event::Read]));
    $context = new Context($backend);
    $context->add($watcher->getHandle(), [Event::Write], 'again');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
bool(false)
string(4) "data"
Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
again: Write
