--TEST--
a child that closes what it inherited takes nothing from its parent
--EXTENSIONS--
sockets_ext
pcntl
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
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Write], 'parent');
    $child = pcntl_fork();
    if ($child === 0) {
        socket_close($socket);
        exit(0);
    }
    pcntl_waitpid($child, $status);
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
parent: Write
