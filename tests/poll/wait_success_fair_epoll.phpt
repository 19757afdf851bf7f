--TEST--
what a limited wait leaves out comes first the next time
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/poll.inc';

$context = new Context(poll_notifier());
$pairs = [];
foreach (range(0, 5) as $number) {
    $pairs[] = $pair = poll_pair();
    $context->add(new StreamPollHandle($pair[0]), [Event::Write], $number);
}
foreach ([2, 2, 2, 4, 4, null] as $max) {
    echo poll_order($context, $max), "\n";
}
?>
--EXPECT--
0 1
2 3
4 5
0 1 2 3
4 5 0 1
2 3 4 5 0 1
