--TEST--
a Socket made of a stream is watched until the stream is closed
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

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $other] = poll_pair();
    $socket = socket_import_stream($stream);
    $context = new Context($backend);
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Write], 'imported');
    echo poll_ready($context), "\n";
    fclose($stream);
    var_dump($watcher->getHandle()->isValid());
    [$stream, $other] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Write], 'next');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
imported: Write
bool(false)
next: Write
