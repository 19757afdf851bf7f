--TEST--
wait() reports the watchers that add() returned
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
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Read, Event::Write]);
    $ready = $context->wait(poll_ms(0));
    var_dump(count($ready), $ready[0] === $watcher);
    var_dump($watcher->hasTriggered(Event::Write), $watcher->hasTriggered(Event::Read));
    unset($watcher, $ready);
    var_dump(count($context->wait(poll_ms(0))));
    poll_attempt(fn () => $context->wait(poll_ms(0))[0]->hasTriggered(2));
});
?>
--EXPECT--
int(1)
bool(true)
bool(true)
bool(false)
int(1)
TypeError(0): Io\Poll\Watcher::hasTriggered(): Argument #1 ($event) must be of type Io\Poll\Event, int given
