--TEST--
epoll and kqueue tell the end of what the peer sends, where it is asked for
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(poll_notifier());
$watcher = $context->add(new StreamPollHandle($stream), [Event::Read], 'end');
stream_socket_shutdown($peer, STREAM_SHUT_WR);
echo poll_ready($context), "\n";
$watcher->modifyEvents([Event::ReadHangUp]);
echo poll_ready($context), "\n";
$watcher->modifyEvents([Event::Read, Event::Write, Event::ReadHangUp]);
echo poll_ready($context), "\n";
fclose($peer);
echo poll_ready($context), "\n";
?>
--EXPECT--
end: Read
end: ReadHangUp
end: Read|Write|ReadHangUp
end: Read|Write|HangUp|ReadHangUp
