--TEST--
what is reported once is not lost when the handler of a signal that came in the wait throws
--EXTENSIONS--
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('PHP releases data where the stream is closed');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

pcntl_async_signals(true);
pcntl_signal(SIGCHLD, function () {
    throw new DomainException('out of the handler');
});
poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    [$closed] = poll_pair();
    // The wait closes the pipe, by which the process ends: its signal comes when the others are collected.
    $context->add(new StreamPollHandle($closed), [Event::Read], popen('exec cat >/dev/null', 'w'));
    [$stream, $peer] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Read, Event::OneShot], 'once');
    fwrite($peer, 'x');
    fclose($closed);
    poll_attempt(fn () => $context->wait(poll_ms(0)));
    echo poll_ready($context), "\n", poll_ready($context), "\n";
});
?>
--EXPECT--
DomainException(0): out of the handler
once: Read
nothing
