--TEST--
A datagram, an empty one, a connection and the end of a stream make readable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$null = null;
$ready = function (Socket $socket) use (&$null): int|false {
    $read = [$socket];
    return socket_select($read, $null, $null, 5);
};
[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_write($one, 'x');
var_dump($ready($two), socket_read($two, 10));
socket_write($one, '');
var_dump($ready($two), socket_read($two, 10));
[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
var_dump($ready($listener), $ready($listener));
$server = socket_accept($listener);
socket_close($client);
var_dump($ready($server), socket_read($server, 10), $ready($server));
?>
--EXPECT--
int(1)
string(1) "x"
int(1)
string(0) ""
int(1)
int(1)
int(1)
string(0) ""
int(1)
