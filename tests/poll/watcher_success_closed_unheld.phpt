--TEST--
A watcher that only the Context holds ends when its stream was closed
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
    $context = new Context($backend);
    $pairs = [];
    foreach (range(0, 9) as $number) {
        $pairs[] = poll_pair();
        $context->add(new StreamPollHandle($pairs[$number][0]), [Event::Write], $number);
    }
    foreach ([2, 3, 9] as $number) {
        fclose($pairs[$number][0]);
    }
    for ($wait = 0; $wait < 20; $wait++) {
        $last = poll_order($context);
    }
    echo $last, "\n";
});
?>
--EXPECT--
0 1 4 5 6 7 8
