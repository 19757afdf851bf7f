--TEST--
socket_close() ends the watchers of a Socket in every Context
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
    [$socket, $peer] = net_unix_pair();
    [$first, $second] = [new Context($backend), new Context($backend)];
    $handle = new SocketPollHandle($socket);
    $watcher = $first->add($handle, [Event::Write], 1);
    $other = $second->add(new SocketPollHandle($socket), [Event::Write], 2);
    echo poll_ready($first), ', ', poll_ready($second), "\n";
    socket_close($socket);
    var_dump($watcher->isActive(), $other->isActive());
    echo poll_ready($first), ', ', poll_ready($second), "\n";
    poll_attempt(fn () => $watcher->modify([Event::Read]));
    poll_attempt(fn () => $watcher->modifyData(1));
    $watcher->remove();
    $watcher->remove();
    echo $watcher->getData(), ' ', poll_names($watcher->getTriggeredEvents()), "\n";
    poll_attempt(fn () => $first->add($handle, [Event::Read]));
});
?>
--EXPECT--
1: Write, 2: Write
bool(false)
bool(false)
nothing, nothing
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
1 Write
Io\Poll\InvalidHandleException(0): Invalid handle for polling
