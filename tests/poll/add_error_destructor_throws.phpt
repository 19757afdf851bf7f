--TEST--
an exception from the data of an earlier watcher with the same number leaves no watcher behind
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

class Data
{
    public function __destruct()
    {
        throw new DomainException('out of the destructor');
    }
}
poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    [$stream, $peer] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Write], new Data());
    fclose($stream);
    fclose($peer);
    [$stream, $peer] = poll_pair();
    poll_attempt(fn () => $context->add(new StreamPollHandle($stream), [Event::Write], 'unseen'));
    echo poll_ready($context), "\n";
    $context->add(new StreamPollHandle($stream), [Event::Write], 'seen');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
DomainException(0): out of the destructor
nothing
seen: Write
