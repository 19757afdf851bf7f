--TEST--
watchers may come and go while the result of a wait is gone through
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
    foreach (range(0, 4) as $number) {
        $pairs[] = poll_pair();
        $watchers[] = $context->add(new StreamPollHandle($pairs[$number][0]), [Event::Write], $number);
    }
    foreach ($context->wait(poll_ms(0)) as $watcher) {
        $number = $watcher->getData();
        echo $number, $watcher->isActive() ? ' active' : ' inactive', "\n";
        if ($number === 0) {
            $watchers[1]->remove();
            fclose($pairs[2][0]);
            $watchers[3]->modifyEvents([Event::Read]);
            $context->add(new StreamPollHandle($pairs[3][1]), [Event::Write], 'new');
            $watcher->remove();
        }
    }
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
0 active
1 inactive
2 inactive
3 active
4 active
4: Write, new: Write
