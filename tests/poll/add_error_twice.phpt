--TEST--
a descriptor can be in a Context once, and in two Contexts
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
    $watcher = $first->add($handle, [Event::Write], 'first');
    poll_attempt(fn () => $first->add($handle, [Event::Read]));
    poll_attempt(fn () => $first->add(new StreamPollHandle($stream), [Event::Write]));
    $other = $second->add($handle, [Event::Write], 'second');
    echo poll_ready($first), ', ', poll_ready($second), "\n";
    $watcher->remove();
    echo poll_ready($first), ', ', poll_ready($second), "\n";
    $again = $first->add($handle, [Event::Write], 'again');
    var_dump($again === $watcher, $watcher->isActive(), $again->isActive());
    echo poll_ready($first), "\n";
});
?>
--EXPECT--
Io\Poll\HandleAlreadyWatchedException(0): Handle already added
Io\Poll\HandleAlreadyWatchedException(0): Handle already added
first: Write, second: Write
nothing, second: Write
bool(false)
bool(false)
bool(true)
again: Write
