--TEST--
A listening socket accepts connections up to its backlog, in order
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
foreach (['a', 'b', 'c'] as $name) {
    $clients[$name] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($clients[$name], '127.0.0.1', $port);
    socket_write($clients[$name], $name);
}
for ($i = 0; $i < 3; $i++) {
    echo socket_read(socket_accept($listener), 10), "\n";
}
?>
--EXPECT--
a
b
c
