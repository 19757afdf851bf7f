--TEST--
the poll backend, too, reports first what a limited wait has left out
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('the backend is PHP\'s own');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

$context = new Context(Backend::Poll);
$pairs = [];
foreach (range(0, 5) as $number) {
    $pairs[] = net_unix_pair();
    $context->add(new SocketPollHandle($pairs[$number][0]), [Event::Write], $number);
}
foreach ([2, 2, 2, 4, 4, 1, null, null] as $max) {
    echo poll_order($context, $max), "\n";
}
?>
--EXPECT--
0 1
2 3
4 5
0 1 2 3
4 5 0 1
2
3 4 5 0 1 2
0 1 2 3 4 5
