--TEST--
the end of what a TCP peer sends and the end of both directions differ
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

[$client, $server] = net_tcp_pair();
$context = new Context(poll_notifier());
$watcher = $context->add(new SocketPollHandle($server), [Event::Read, Event::ReadHangUp], 'server');
socket_shutdown($client, 1);
$context->wait(poll_ms(10000));
echo poll_ready($context), "\n";
var_dump(socket_read($server, 10));
socket_shutdown($server, 1);
echo poll_ready($context), "\n";
?>
--EXPECT--
server: Read|ReadHangUp
string(0) ""
server: Read|HangUp|ReadHangUp
