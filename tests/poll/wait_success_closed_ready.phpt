--TEST--
a closed stream whose file stays open elsewhere, and ready, does not cut a wait short
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
    [$closed, $peer] = poll_pair();
    $child = proc_open(['cat'], [['pipe', 'r'], $closed], $pipes);
    $context = new Context($backend);
    $context->add(new StreamPollHandle($closed), [Event::Write], 'closed');
    foreach (range(1, 3) as $number) {
        [$stream, $peers[]] = $streams[] = poll_pair();
        $context->add(new StreamPollHandle($stream), [Event::Read], $number);
    }
    fclose($closed);
    $start = hrtime(true);
    echo count($context->wait(poll_ms(60))), hrtime(true) - $start >= 60_000_000 ? ' at the end' : ' too early', "\n";
    fwrite($peers[1], 'x');
    echo poll_ready($context), "\n";
    fclose($pipes[0]);
    proc_close($child);
});
?>
--EXPECT--
0 at the end
2: Read
