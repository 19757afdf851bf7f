--TEST--
A watcher has no events of a closed stream whose descriptor number it has, although a message on its way still holds that stream
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('the Context is PHP\'s own');
skip_without_constant('SCM_RIGHTS');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
    $context = new Context($backend);
    [$stream, $peer] = poll_pair();
    $old = $context->add(new StreamPollHandle($stream), [Event::Write], 'old');
    $control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$stream]]];
    var_dump(socket_sendmsg($pair[0], ['iov' => ['x'], 'control' => $control]));
    unset($control);
    fclose($stream);
    [$stream, $new_peer] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Read], 'new');
    echo poll_ready($context), "\n";
    fwrite($new_peer, 'x');
    echo poll_ready($context), "\n";
    var_dump($old->isActive());
});
?>
--EXPECT--
int(1)
nothing
new: Read
bool(false)
