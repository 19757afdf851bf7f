--TEST--
A port in use leaves no descriptor, and closes none that is not its own
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
$before = net_open_descriptors();
for ($i = 0; $i < 10; $i++) {
    var_dump(@socket_create_listen($port));
    $kept[] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
}
var_dump(net_open_descriptors() - $before, count(array_filter($kept, fn ($socket) => socket_set_nonblock($socket))));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
int(10)
int(10)
