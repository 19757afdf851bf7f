--TEST--
of 200 watchers the ready ones are reported
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(480);
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    $pairs = [];
    foreach (range(0, 199) as $number) {
        $pairs[] = poll_pair();
        $context->add(new StreamPollHandle($pairs[$number][0]), [Event::Read], $number);
    }
    foreach ([3, 77, 198] as $number) {
        fwrite($pairs[$number][1], 'x');
    }
    echo poll_ready($context), "\n";
    foreach ($pairs as [, $peer]) {
        fwrite($peer, 'x');
    }
    var_dump(count($context->wait(poll_ms(0))));
});
?>
--EXPECT--
198: Read, 3: Read, 77: Read
int(200)
