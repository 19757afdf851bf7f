--TEST--
socket_close() leaves an object alone that took the place of a watcher
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
    [$a, $b] = net_unix_pair();
    $handle = new SocketPollHandle($a);
    $other = new SocketPollHandle($b);
    $kept = new Context($backend);

    foreach (['stdClass', 'Watcher'] as $kind) {
        $context = new Context($backend);
        $number = spl_object_id($context->add($handle, [Event::Write]));
        unset($context);
        do { // until the number comes back
            $all[] = $last = $kind === 'stdClass' ? new stdClass() : new Context($backend);
            if ($kind === 'Watcher') {
                $all[] = $last = $last->add($other, [Event::Write]);
            }
        } while (spl_object_id($last) !== $number && count($all) < 100);
        echo $number === spl_object_id($last) ? "the same number\n" : "another number\n";
    }
    socket_close($a);
    var_dump($last->isActive(), isset($last));
});
?>
--EXPECT--
the same number
the same number
bool(true)
bool(true)
