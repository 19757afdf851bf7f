--TEST--
a datagram socket is readable while a datagram waits
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
    [$receiver, $port] = net_udp_bound();
    $context = new Context($backend);
    $context->add(new SocketPollHandle($receiver), [Event::Read], 'datagram');
    echo poll_ready($context), "\n";
    $sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_sendto($sender, '', 0, 0, '127.0.0.1', $port);
    var_dump(net_wait_readable($receiver));
    echo poll_ready($context), "\n";
    socket_recvfrom($receiver, $data, 10, 0, $address, $from);
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
nothing
bool(true)
datagram: Read
nothing
