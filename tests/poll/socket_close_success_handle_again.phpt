--TEST--
socket_close() ends the watchers that a handle has then, however many it had before
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
    [$a, $b] = net_unix_pair();
    $handle = new SocketPollHandle($a);
    $other = new SocketPollHandle($b);
    foreach (range(1, 3) as $turn) {
        $gone = new Context($backend);
        $orphan = $gone->add($handle, [Event::Write]);
        unset($gone); // with it, the watcher that nobody holds: its number is the next watcher's
    }
    $contexts = [new Context($backend), new Context($backend)];
    $removed = $contexts[0]->add($handle, [Event::Write]);
    $removed->remove();
    $watchers = array_map(fn ($context) => $context->add($handle, [Event::Write]), $contexts);
    $watchers[] = $contexts[0]->add($other, [Event::Write]);

    socket_close($a);
    foreach ([$orphan, $removed, ...$watchers] as $watcher) {
        echo $watcher->isActive() ? 'active' : 'not active', ', ';
        poll_attempt($watcher->remove(...));
        echo "\n";
    }
});
?>
--EXPECT--
not active, Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher

not active, Io\Poll\InactiveWatcherException(0): Cannot remove inactive watcher

not active, 
not active, 
active, 
