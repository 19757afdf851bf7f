--TEST--
edge and one-shot work for sockets as for streams
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll_notifier();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

[$socket, $peer] = net_unix_pair();
$context = new Context(poll_notifier());
$watcher = $context->add(new SocketPollHandle($socket), [Event::Read, Event::EdgeTriggered], 'edge');
socket_write($peer, 'a');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
socket_write($peer, 'b');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
$watcher->modify([Event::Read, Event::OneShot], 'once');
echo poll_ready($context), ', then ', poll_ready($context), "\n";
$watcher->modifyEvents([Event::Read]);
echo poll_ready($context), ', then ', poll_ready($context), "\n";
?>
--EXPECT--
edge: Read, then nothing
edge: Read, then nothing
once: Read, then nothing
once: Read, then once: Read
