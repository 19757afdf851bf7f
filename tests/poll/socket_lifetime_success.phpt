--TEST--
a watched Socket is kept open, and closed with the last who holds it
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
    $context = new Context($backend);
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Read], 'kept');
    unset($socket);
    socket_write($peer, 'x');
    echo poll_ready($context), "\n";
    socket_set_nonblock($peer);
    $watcher->remove();
    unset($context);
    var_dump(@socket_read($peer, 1));
    unset($watcher);
    socket_clear_error($peer);
    var_dump(@socket_read($peer, 1) === false, socket_last_error($peer) !== SOCKET_EAGAIN);
});
?>
--EXPECT--
kept: Read
bool(false)
bool(true)
bool(true)
