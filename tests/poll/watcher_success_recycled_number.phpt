--TEST--
a descriptor number that comes back does not wake the earlier watcher
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
    for ($round = 0; $round < 3; $round++) {
        [$stream, $peer] = poll_pair();
        $watchers[$round] = $context->add(new StreamPollHandle($stream), [Event::Write], $round);
        echo poll_ready($context), "\n";
        fclose($stream);
        fclose($peer);
    }
    [$stream, $peer] = poll_pair();
    echo poll_ready($context), "\n";
    foreach ($watchers as $watcher) {
        var_dump($watcher->isActive());
    }
});
?>
--EXPECT--
0: Write
1: Write
2: Write
nothing
bool(false)
bool(false)
bool(false)
