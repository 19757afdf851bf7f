--TEST--
closing the stream that shares a Socket's descriptor ends the watcher
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

poll_each_backend(function (Backend $backend) {
    [$socket, $peer] = net_unix_pair();
    $stream = socket_export_stream($socket);
    $context = new Context($backend);
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Write], 'exported');
    fclose($stream);
    var_dump($watcher->isActive());
    poll_attempt(fn () => $watcher->modifyEvents([Event::Read]));
    $watcher->remove();
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
bool(false)
Io\Poll\InactiveWatcherException(0): Cannot modify inactive watcher
nothing
