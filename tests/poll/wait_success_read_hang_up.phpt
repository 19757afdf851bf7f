--TEST--
epoll tells the end of what the peer sends, where it is asked for
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll('Epoll');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$context = new Context(Backend::Epoll);
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
