--TEST--
a stream with the number and the very file of a closed one is watched anew
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
    $first = fopen('php://fd/1', 'w');
    $old = $context->add(new StreamPollHandle($first), [Event::Write], 'first');
    fclose($first);
    $second = fopen('php://fd/1', 'w');
    $new = $context->add(new StreamPollHandle($second), [Event::Write], 'second');
    echo poll_ready($context), "\n";
    var_dump($old->isActive(), $new->isActive());
    $new->remove();
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
second: Write
bool(false)
bool(true)
nothing
