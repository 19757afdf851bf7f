--TEST--
a wait ends when the time is up, not before
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_without_precise_wait();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    foreach (['empty', 'one watcher'] as $what) {
        $watcher = $what === 'empty' ? null : $context->add(new StreamPollHandle($stream), [Event::Read]);
        foreach ([Duration::fromMilliseconds(20), Duration::fromNanoseconds(300000), Duration::fromNanoseconds(1)] as $timeout) {
            $start = hrtime(true);
            $ready = $context->wait($timeout);
            $passed = hrtime(true) - $start;
            echo $what, ': ', count($ready), ' ', $passed >= $timeout->nanoseconds ? 'in time' : "after $passed", "\n";
        }
    }
});
?>
--EXPECT--
empty: 0 in time
empty: 0 in time
empty: 0 in time
one watcher: 0 in time
one watcher: 0 in time
one watcher: 0 in time
