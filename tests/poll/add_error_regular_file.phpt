--TEST--
epoll and kqueue refuse a regular file, which poll finds always ready
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

$handle = new StreamPollHandle(fopen(__FILE__, 'r'));
poll_attempt(fn () => (new Context(poll_notifier()))->add($handle, [Event::Read]));
$context = new Context(Backend::Poll);
$context->add($handle, [Event::Read], 'file');
echo poll_ready($context), "\n";
?>
--EXPECT--
Io\Poll\FailedHandleAddException(11): Failed to add handle
file: Read
