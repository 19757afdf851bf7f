--TEST--
a watcher of errors alone is reported for one of a socket that has not ended, until it is read, and not for data
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_on_windows();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend): void {
    [$closed, $port] = net_udp_bound();
    [$socket, $own] = net_udp_bound();
    socket_connect($socket, '127.0.0.1', $port);
    $context = new Context($backend);
    $context->add(new SocketPollHandle($socket), [Event::Error], 'socket');
    socket_sendto($closed, 'data', 4, 0, '127.0.0.1', $own);
    echo 'data: ', count($context->wait(poll_ms(20))), "\n";
    socket_close($closed);
    socket_write($socket, 'refused');
    echo 'error: ', count($context->wait(poll_ms(10000))), ', then ', poll_ready($context), "\n";
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
    echo 'read: ', poll_ready($context), "\n";
});
?>
--EXPECT--
data: 0
error: 1, then socket: Error
bool(true)
read: nothing
