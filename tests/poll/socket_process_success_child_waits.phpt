--TEST--
a child goes on waiting with an inherited Context, and one-shots keep their rest
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('the Context is PHP\'s own');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$socket, $peer] = net_unix_pair();
    $once = net_unix_pair();
    $context = new Context($backend);
    $context->add(new SocketPollHandle($socket), [Event::Read], 'socket');
    $watcher = $context->add(new SocketPollHandle($once[0]), [Event::Write, Event::OneShot], 'once');
    echo poll_ready($context), "\n";
    [$out, $in] = net_unix_pair();
    $child = pcntl_fork();
    if ($child === 0) {
        socket_write($peer, 'x');
        $text = poll_ready($context);
        $watcher->modifyEvents([Event::Write]);
        socket_write($out, $text . ', then ' . poll_ready($context));
        posix_kill(getmypid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);
    echo 'child: ', socket_read($in, 1000), "\n", 'parent: ', poll_ready($context), "\n";
});
?>
--EXPECT--
once: Write
child: socket: Read, then once: Write, socket: Read
parent: socket: Read
