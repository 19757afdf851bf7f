--TEST--
a Socket outlives the Contexts that it was watched in
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
    [$socket, $peer] = net_unix_pair();
    $handle = new SocketPollHandle($socket);
    $watcher = (new Context($backend))->add($handle, [Event::Write]);
    $context = new Context($backend);
    $context->add($handle, [Event::Write])->remove();
    var_dump($watcher->isActive(), socket_write($socket, 'x'));
    socket_close($socket);
    var_dump(socket_read($peer, 1), socket_read($peer, 1));
});
?>
--EXPECT--
bool(false)
int(1)
string(1) "x"
string(0) ""
