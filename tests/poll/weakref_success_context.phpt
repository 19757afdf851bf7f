--TEST--
a Context that ends with its data cannot be reached from their destructors
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('the Context is PHP\'s own');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

class Data
{
    public function __construct(private WeakReference $reference)
    {
    }

    public function __destruct()
    {
        var_dump($this->reference->get());
    }
}
poll_each_backend(function (Backend $backend) {
    [$a, $b] = net_unix_pair();
    $context = new Context($backend);
    $context->add(new SocketPollHandle($a), [Event::Read], new Data(WeakReference::create($context)));
    $context->add(new SocketPollHandle($b), [Event::Read]);
    unset($context);
    echo "end\n";
});
?>
--EXPECT--
NULL
end
