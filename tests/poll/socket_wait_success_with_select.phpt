--TEST--
socket_select() and a Context wait for the same socket
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(240);
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $pairs = [];
    $context = new Context($backend);
    foreach (range(0, 99) as $number) {
        $pairs[] = net_unix_pair();
        $context->add(new SocketPollHandle($pairs[$number][0]), [Event::Read], $number);
    }
    for ($round = 0; $round < 3; $round++) {
        socket_write($pairs[$round][1], 'x');
        $read = array_column($pairs, 0);
        $write = $except = null;
        echo socket_select($read, $write, $except, 0), ': ', implode(' ', array_keys($read)), ' - ', poll_ready($context), "\n";
    }
    socket_close($pairs[0][0]);
    $read = array_column(array_slice($pairs, 1), 0);
    echo socket_select($read, $write, $except, 0), ' - ', poll_ready($context), "\n";
});
?>
--EXPECT--
1: 0 - 0: Read
2: 0 1 - 0: Read, 1: Read
3: 0 1 2 - 0: Read, 1: Read, 2: Read
2 - 1: Read, 2: Read
