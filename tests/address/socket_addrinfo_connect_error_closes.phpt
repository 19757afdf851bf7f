--TEST--
A failure closes only what it opened, also when descriptors are reused
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
[$refused] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
[$foreign] = socket_addrinfo_lookup('192.0.2.1', '0', ['ai_socktype' => SOCK_STREAM]);
set_error_handler(function () use (&$kept): bool {
    $kept[] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    return true;
});
$before = net_open_descriptors();
for ($i = 0; $i < 10; $i++) {
    socket_addrinfo_connect($refused);
    socket_addrinfo_bind($foreign);
}
var_dump(net_open_descriptors() - $before, count(array_filter($kept, fn ($socket) => socket_set_nonblock($socket))));
?>
--EXPECT--
int(20)
int(20)
