--TEST--
a Socket that shares its descriptor with a stream is watched until either is closed
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
    foreach (['fclose' => 1, 'socket_close' => 0] as $close => $index) {
        [$socket, $peer] = net_unix_pair();
        $both = [$socket, socket_export_stream($socket)];
        $context = new Context($backend);
        $watcher = $context->add(new SocketPollHandle($socket), [Event::Read], $close);
        socket_write($peer, 'x');
        echo poll_ready($context), "\n";
        $close($both[$index]);
        var_dump($watcher->getHandle()->isValid());
        echo poll_ready($context), "\n";
    }
});
?>
--EXPECT--
fclose: Read
bool(false)
nothing
socket_close: Read
bool(false)
nothing
