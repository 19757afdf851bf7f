--TEST--
what a handler throws ends the wait, with the exception for the signal as its previous one
--EXTENSIONS--
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
    throw new DomainException('out of the handler');
}, true);
poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    $context->add(new StreamPollHandle($stream), [Event::Read]);
    pcntl_alarm(1);
    try {
        $context->wait(poll_ms(20000));
    } catch (DomainException $thrown) {
        echo $thrown->getMessage(), ', ', $thrown->getPrevious()::class, "\n";
    }
    echo count($context->wait(poll_ms(0))), "\n";
});
?>
--EXPECT--
out of the handler, Io\Poll\FailedPollWaitException
0
