--TEST--
a descriptor number that comes back never wakes an earlier watcher
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    $watchers = [];
    for ($round = 0; $round < 4; $round++) {
        [$socket, $peer] = net_unix_pair();
        $watchers[] = $context->add(new SocketPollHandle($socket), [Event::Write], $round);
        echo poll_ready($context), "\n";
        socket_close($socket);
        socket_close($peer);
    }
    [$socket, $peer] = net_unix_pair();
    echo poll_ready($context), "\n";
    var_dump(array_filter($watchers, fn ($watcher) => $watcher->isActive()));
});
?>
--EXPECT--
0: Write
1: Write
2: Write
3: Write
nothing
array(0) {
}
