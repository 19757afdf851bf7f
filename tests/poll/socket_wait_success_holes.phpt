--TEST--
many watchers that are removed leave the others in their order
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(480);
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    $pairs = $watchers = [];
    foreach (range(0, 199) as $number) {
        $pairs[] = net_unix_pair();
        $watchers[] = $context->add(new SocketPollHandle($pairs[$number][0]), [Event::Write], $number);
    }
    $context->wait(poll_ms(0), 150);
    foreach ($watchers as $number => $watcher) {
        if ($number % 20 !== 7) {
            $watcher->remove();
        }
    }
    var_dump(count($context->wait(poll_ms(0), 5)), count($context->wait(poll_ms(0), 5)));
    $context->add($watchers[0]->getHandle(), [Event::Read], 'new');
    echo poll_ready($context), "\n";
    socket_write($pairs[0][1], 'x');
    $watchers[107]->modifyEvents([Event::Read]);
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
int(5)
int(5)
107: Write, 127: Write, 147: Write, 167: Write, 187: Write, 27: Write, 47: Write, 67: Write, 7: Write, 87: Write
127: Write, 147: Write, 167: Write, 187: Write, 27: Write, 47: Write, 67: Write, 7: Write, 87: Write, new: Read
