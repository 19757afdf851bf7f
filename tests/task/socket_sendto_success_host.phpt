--TEST--
Names are looked up for datagrams, messages and own addresses in a task as without
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_localhost();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$run = function () use ($receiver, $port) {
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    var_dump(socket_bind($socket, 'localhost', 0));
    var_dump(socket_sendto($socket, 'text', 4, 0, 'localhost', $port));
    var_dump(socket_sendmsg($socket, ['name' => ['addr' => 'localhost', 'port' => $port], 'iov' => ['message']]));
    echo socket_read($receiver, 16), ' ', socket_read($receiver, 16), "\n";
};
socket_spawn($run)->join();
?>
--EXPECT--
bool(true)
int(4)
int(7)
text message
