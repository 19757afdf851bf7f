--TEST--
a destructor that ends its Context, stream and watchers does no harm
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

class Data
{
    public function __construct(private array $all)
    {
    }

    public function __destruct()
    {
        [$context, $stream, $watcher] = $this->all;
        $watcher->remove();
        fclose($stream);
        echo count($context->wait(poll_ms(0))), "\n";
    }
}
poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write], 'first');
    $other = $context->add(new StreamPollHandle($peer), [Event::Write], 'second');
    $watcher->modifyData(new Data([$context, $peer, $other]));
    $watcher->modifyData(null);
    var_dump($watcher->isActive(), $other->isActive(), $other->getData());
});
?>
--EXPECT--
1
bool(true)
bool(false)
string(6) "second"
