--TEST--
the longest Duration is a timeout like any other
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
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
    $context->add(new StreamPollHandle($stream), [Event::Write]);
    var_dump(count($context->wait(Duration::fromSeconds(9223372035, 999999999))));
});
?>
--EXPECT--
int(1)
