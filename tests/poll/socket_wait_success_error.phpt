--TEST--
a connection that is refused is an error of the connecting socket
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
    [$listener, $port] = net_tcp_listener();
    socket_close($listener);
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_nonblock($socket);
    @socket_connect($socket, '127.0.0.1', $port);
    $context = new Context($backend);
    $watcher = $context->add(new SocketPollHandle($socket), [Event::Write]);
    var_dump(count($context->wait(poll_ms(10000))), $watcher->hasTriggered(Event::Error));
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
});
?>
--EXPECT--
int(1)
bool(true)
bool(true)
