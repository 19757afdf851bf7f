--TEST--
a Socket and the stream that it was exported to are one descriptor
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
    $context = new Context($backend);
    $context->add(new SocketPollHandle($socket), [Event::Write], 'socket');
    poll_attempt(fn () => $context->add(new SocketPollHandle($socket), [Event::Read]));
    $stream = socket_export_stream($socket);
    poll_attempt(fn () => $context->add(new StreamPollHandle($stream), [Event::Read]));
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
Io\Poll\HandleAlreadyWatchedException(0): Handle already added
Io\Poll\HandleAlreadyWatchedException(0): Handle already added
socket: Write
