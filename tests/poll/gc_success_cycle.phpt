--TEST--
data that refers to its watcher and Context is collected
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
    public $watcher;
    public $context;

    public function __destruct()
    {
        echo "collected\n";
    }
}
poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $data = new Data();
    $data->context = new Context($backend);
    $data->watcher = $data->context->add(new StreamPollHandle($stream), [Event::Write], [$data]);
    $data->context->wait(poll_ms(0));
    unset($data);
    var_dump(gc_collect_cycles() > 0);
    gc_collect_cycles();
});
?>
--EXPECT--
collected
bool(true)
