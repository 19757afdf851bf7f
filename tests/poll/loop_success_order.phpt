--TEST--
watchers are reported in the order in which they were added
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
    $pairs = $watchers = [];
    foreach (range(0, 5) as $number) {
        $pairs[] = poll_pair();
        $watchers[] = $context->add(new StreamPollHandle($pairs[$number][0]), [Event::Write], $number);
    }
    echo poll_order($context), "\n";
    $watchers[1]->remove();
    echo poll_order($context), "\n";
    $context->add($watchers[1]->getHandle(), [Event::Write], 'new');
    echo poll_order($context), "\n";
});
?>
--EXPECT--
0 1 2 3 4 5
0 2 3 4 5
0 2 3 4 5 new
