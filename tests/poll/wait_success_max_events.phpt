--TEST--
$maxEvents limits what is reported
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
    foreach (range(0, 5) as $number) {
        $pairs[] = $pair = poll_pair();
        $context->add(new StreamPollHandle($pair[0]), [Event::Write], $number);
    }
    echo poll_order($context), "\n";
    foreach ([1, 3, 6, 7, 1000] as $max) {
        echo $max, ': ', count($context->wait(poll_ms(0), $max)), "\n";
    }
});
?>
--EXPECT--
0 1 2 3 4 5
1: 1
3: 3
6: 6
7: 6
1000: 6
