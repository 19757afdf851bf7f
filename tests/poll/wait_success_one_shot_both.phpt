--TEST--
a one-shot watcher of two events is reported once, whichever comes first, also by a limited wait
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
    $events = [Event::Read, Event::Write, Event::OneShot];
    foreach ([1, 2] as $number) {
        $pairs[] = $pair = poll_pair();
        fwrite($pair[1], 'x');
        $watchers[] = $context->add(new StreamPollHandle($pair[0]), $events, $number);
    }
    foreach (['first', 'again'] as $round) {
        $order = [poll_order($context, 1), poll_order($context, 1)];
        sort($order);
        echo "$round: ", implode(' ', $order), ', then ', poll_ready($context), "\n";
        array_map(fn ($watcher) => $watcher->modifyEvents($events), $watchers);
    }
    echo poll_order($context) !== '' ? 'both' : 'none', ', then ', poll_ready($context), "\n";
});
?>
--EXPECT--
first: 1 2, then nothing
again: 1 2, then nothing
both, then nothing
