--TEST--
data is released with the last of watcher and Context, or when it is replaced
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
    public function __construct(public string $name)
    {
    }

    public function __destruct()
    {
        echo "$this->name released\n";
    }
}
poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Write], new Data('first'));
    $watcher->modifyData(new Data('second'));
    echo "replaced\n";
    $watcher->remove();
    echo "removed\n";
    unset($watcher);
    $context->add(new StreamPollHandle($stream), [Event::Write], new Data('third'));
    unset($context);
    echo "end\n";
});
?>
--EXPECT--
first released
replaced
removed
second released
third released
end
