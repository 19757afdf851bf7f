--TEST--
sockets may be closed while the result of a wait is gone through
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
    $context = new Context($backend);
    $pairs = [];
    foreach (range(0, 3) as $number) {
        $pairs[] = net_unix_pair();
        $context->add(new SocketPollHandle($pairs[$number][0]), [Event::Write], $number);
    }
    foreach ($context->wait(poll_ms(0)) as $watcher) {
        echo $watcher->getData(), $watcher->isActive() ? ' active' : ' inactive', "\n";
        if ($watcher->getData() === 1) {
            socket_close($pairs[1][0]);
            socket_close($pairs[2][0]);
            $pairs[] = net_unix_pair();
            $context->add(new SocketPollHandle($pairs[4][0]), [Event::Write], 'new');
        }
    }
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
0 active
1 active
2 inactive
3 active
0: Write, 3: Write, new: Write
