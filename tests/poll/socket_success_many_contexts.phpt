--TEST--
a Socket that is watched in many Contexts ends in each of them when it is closed
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
    [$socket] = net_unix_pair();
    $handle = new SocketPollHandle($socket);
    $watchers = [];
    foreach (range(0, 69) as $number) {
        $contexts[$number] = new Context($backend);
        $watchers[$number] = $contexts[$number]->add($handle, [Event::Write], $number);
    }
    foreach (range(0, 69, 2) as $number) {
        $watchers[$number]->remove();
    }
    array_splice($contexts, 60);
    $is_active = fn ($watcher) => $watcher->isActive();
    echo count(array_filter($watchers, $is_active)), "\n";
    socket_close($socket);
    echo count(array_filter($watchers, $is_active)), "\n";
    $watchers[1]->remove();
    poll_attempt(fn () => $watchers[0]->remove());
    poll_attempt(fn () => $watchers[69]->remove());
});
?>
--EXPECT--
30
0
Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher
