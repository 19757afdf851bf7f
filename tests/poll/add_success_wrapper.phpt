--TEST--
a stream of a script's class is watched by the stream that it names
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

class Wrapper
{
    public $context;
    public static $inner;

    public function stream_open($path, $mode, $options, &$opened)
    {
        return true;
    }

    public function stream_cast(int $as)
    {
        return self::$inner;
    }
}
stream_wrapper_register('inner', Wrapper::class);
poll_each_backend(function (Backend $backend) {
    [Wrapper::$inner, $peer] = poll_pair();
    $context = new Context($backend);
    $watcher = $context->add(new StreamPollHandle($outer = fopen('inner://', 'r+')), [Event::Write], 'inner');
    echo poll_ready($context), "\n";
    fclose($outer);
    var_dump($watcher->isActive());
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
inner: Write
bool(false)
nothing
