--TEST--
Sockets whose streams are closed while a child has them open are not reported, and wait() waits
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
    $context = new Context($backend);
    foreach (range(0, 3) as $number) {
        [$sockets[$number], $peers[$number]] = net_unix_pair();
        $context->add(new SocketPollHandle($sockets[$number]), [Event::Read], $number);
        socket_write($peers[$number], 'x');
    }
    $child = net_fork(fn () => sleep(60));
    foreach ([0, 1, 2] as $number) {
        $stream = socket_export_stream($sockets[$number]);
        fclose($stream);
        echo poll_order($context), ', again ', poll_order($context), "\n";
    }
    socket_read($sockets[3], 1);
    $start = hrtime(true);
    var_dump(count($context->wait(poll_ms(30))), hrtime(true) - $start >= 30e6);
    posix_kill($child, SIGKILL);
});
?>
--EXPECT--
1 2 3, again 1 2 3
2 3, again 2 3
3, again 3
int(0)
bool(true)
