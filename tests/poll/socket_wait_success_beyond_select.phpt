--TEST--
more sockets are watched than select(2) could name
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if ((posix_getrlimit()['hard openfiles'] ?? 0) !== 'unlimited' && posix_getrlimit()['hard openfiles'] < 3000) skip('too few descriptors');
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

posix_setrlimit(POSIX_RLIMIT_NOFILE, 3000, 3000);
poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    $pairs = [];
    foreach (range(1, 1100) as $number) {
        $pairs[$number] = net_unix_pair();
        $context->add(new SocketPollHandle($pairs[$number][0]), [Event::Read], $number);
    }
    socket_write($pairs[1][1], 'x');
    socket_write($pairs[1100][1], 'x');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
1100: Read, 1: Read
