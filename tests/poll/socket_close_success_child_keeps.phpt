--TEST--
a Socket that is closed is not reported while a child has it open
--EXTENSIONS--
sockets_ext
pcntl
posix
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
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Write], 'closed');
    $child = pcntl_fork();
    if ($child === 0) {
        sleep(30);
        posix_kill(getmypid(), SIGKILL);
    }
    socket_close($socket);
    echo poll_ready($context), "\n";
    $pair = net_unix_pair();
    $context->add(new SocketPollHandle($pair[0]), [Event::Write], 'again');
    echo poll_ready($context), "\n";
    var_dump($watcher->isActive());
    posix_kill($child, SIGKILL);
    pcntl_waitpid($child, $status);
});
?>
--EXPECT--
nothing
again: Write
bool(false)
