--TEST--
what is reported once is not lost with a wait that ends with an exception from a destructor
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
    [$closed] = poll_pair();
    $context->add(new StreamPollHandle($closed), [Event::Read], new Data());
    $modes = $backend->supportsEdgeTriggering() ? [Event::OneShot, Event::EdgeTriggered] : [Event::OneShot];
    foreach ($modes as $mode) {
        [$stream, $peer] = $pairs[] = poll_pair();
        $context->add(new StreamPollHandle($stream), [Event::Read, $mode], $mode->name);
        fwrite($peer, 'x');
    }
    fclose($closed);
    poll_attempt(fn () => $context->wait(poll_ms(0)));
    $expected = implode(': Read, ', array_column(array_reverse($modes), 'name')) . ': Read';
    var_dump(poll_ready($context) === $expected, poll_ready($context));
});
?>
--EXPECT--
DomainException(0): out of the destructor
bool(true)
string(7) "nothing"
