--TEST--
two descriptors of one socket are watched and closed each by itself
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
    [$out, $in] = net_unix_pair();
    $control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$socket]]];
    socket_sendmsg($out, ['iov' => ['x'], 'control' => $control]);
    $message = ['buffer_size' => 1, 'controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
    socket_recvmsg($in, $message);
    $copy = $message['control'][0]['data'][0];
    $context = new Context($backend);
    $first = $context->add(new SocketPollHandle($socket), [Event::Write], 'socket');
    $second = $context->add(new SocketPollHandle($copy), [Event::Write], 'copy');
    echo poll_ready($context), "\n";
    socket_close($socket);
    echo poll_ready($context), "\n";
    var_dump($first->isActive(), $second->isActive());
    socket_close($copy);
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
copy: Write, socket: Write
copy: Write
bool(false)
bool(true)
nothing
