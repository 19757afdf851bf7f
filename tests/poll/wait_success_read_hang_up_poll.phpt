--TEST--
poll reports the end of what the peer sends as readable
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(Backend::Poll);
$watcher = $context->add(new StreamPollHandle($stream), [Event::Read, Event::ReadHangUp], 'end');
stream_socket_shutdown($peer, STREAM_SHUT_WR);
echo poll_ready($context), "\n";
$watcher->modifyEvents([Event::ReadHangUp]);
echo poll_ready($context), "\n";
fclose($peer);
echo poll_ready($context), "\n";
?>
--EXPECT--
end: Read
nothing
end: HangUp
