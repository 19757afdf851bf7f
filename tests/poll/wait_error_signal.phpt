--TEST--
a signal ends the wait with an exception, after its handler ran
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
    echo "handler\n";
}, true);
poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    $context->add(new StreamPollHandle($stream), [Event::Read]);
    pcntl_alarm(1);
    poll_attempt(fn () => $context->wait(poll_ms(20000)));
    var_dump($context->wait(poll_ms(0)));
});
?>
--EXPECT--
handler
Io\Poll\FailedPollWaitException(7): Poll wait failed
array(0) {
}
