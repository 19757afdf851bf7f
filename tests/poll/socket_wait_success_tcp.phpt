--TEST--
a listener, its connections and their peers are watched in one Context
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
    $context = new Context($backend);
    $context->add(new SocketPollHandle($listener), [Event::Read], 'listener');
    echo poll_ready($context), "\n";
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    echo poll_ready($context), "\n";
    $server = socket_accept($listener);
    $context->add(new SocketPollHandle($server), [Event::Read], 'server');
    $context->add(new SocketPollHandle($client), [Event::Read, Event::Write], 'client');
    echo poll_ready($context), "\n";
    socket_write($client, 'ping');
    var_dump(net_wait_readable($server));
    echo poll_ready($context), "\n", socket_read($server, 10), "\n", poll_ready($context), "\n";
});
?>
--EXPECT--
nothing
listener: Read
client: Write
bool(true)
client: Write, server: Read
ping
client: Write
