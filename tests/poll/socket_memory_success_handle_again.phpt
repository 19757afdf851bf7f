--TEST--
a handle that goes from Context to Context keeps nothing of those that are gone
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_without_zend_alloc();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$a, $b] = net_unix_pair();
    $handle = new SocketPollHandle($a);
    $before = null;
    for ($turn = 1; $turn <= 200; $turn++) {
        unset($watcher, $context);
        if ($turn <= 100) {
            $others[] = new stdClass(); // takes the watcher's number; after these turns the next watcher gets it
        }
        $context = new Context($backend);
        $watcher = $context->add($handle, [Event::Write]);
        $before ??= memory_get_usage();
    }
    unset($others);
    $more = memory_get_usage() - $before;
    echo $more < 1000 ? "no more memory\n" : "$more bytes more\n";
});
?>
--EXPECT--
no more memory
