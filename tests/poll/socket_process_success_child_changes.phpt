--TEST--
what a child changes in an inherited Context is its own
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
    [$first, $second, $third] = [net_unix_pair(), net_unix_pair(), net_unix_pair()];
    $context = new Context($backend);
    $removed = $context->add(new SocketPollHandle($first[0]), [Event::Write], 'removed');
    $changed = $context->add(new SocketPollHandle($second[0]), [Event::Write], 'changed');
    [$out, $in] = net_unix_pair();
    $child = pcntl_fork();
    if ($child === 0) {
        $removed->remove();
        $changed->modifyEvents([Event::Read]);
        $context->add(new SocketPollHandle($third[0]), [Event::Write], 'added');
        socket_write($out, poll_ready($context));
        posix_kill(getmypid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);
    echo 'child: ', socket_read($in, 1000), "\n", 'parent: ', poll_ready($context), "\n";
});
?>
--EXPECT--
child: added: Write
parent: changed: Write, removed: Write
