--TEST--
An error handler that closes the socket breaks no function that warns
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(function (int $level, string $message): bool {
    echo $message, "\n";
    socket_close($GLOBALS['socket']);
    $GLOBALS['other'] = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
    return true;
});
$calls = [
    fn ($socket) => socket_accept($socket), fn ($socket) => socket_getpeername($socket, $address),
    fn ($socket) => socket_shutdown($socket), fn ($socket) => socket_bind($socket, '192.0.2.1'),
    fn ($socket) => socket_bind($socket, 'nobody.invalid'), fn ($socket) => socket_connect($socket, 'nobody.invalid', 1),
    fn ($socket) => socket_connect($socket, '127.0.0.1', $GLOBALS['port']),
];
[$listener, $port] = net_tcp_listener();
socket_close($listener);
foreach ($calls as $call) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    var_dump($call($socket), socket_set_nonblock($other));
}
?>
--EXPECTF--
socket_accept(): unable to accept incoming connection [22]: Invalid argument
bool(false)
bool(true)
socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
bool(false)
bool(true)
socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
bool(false)
bool(true)
socket_bind(): Unable to bind address [99]: Cannot assign requested address
bool(false)
bool(true)
socket_bind(): Host lookup failed [-1000%d]: %s
bool(false)
bool(true)
socket_connect(): Host lookup failed [-1000%d]: %s
bool(false)
bool(true)
socket_connect(): unable to connect [111]: Connection refused
bool(false)
bool(true)
