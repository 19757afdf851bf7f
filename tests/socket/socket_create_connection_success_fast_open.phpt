--TEST--
A connection with fast_open is made by the first write, which the peer receives
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_FASTOPEN_CONNECT');
(int) @file_get_contents('/proc/sys/net/ipv4/tcp_fastopen') & 1 or skip('this system does not let clients use it');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$server = socket_create_server('127.0.0.1:0', ['fast_open' => true]);
$port = net_port($server);
// The first one gets the cookie, with which the second one sends data at once.
foreach (['first', 'second'] as $name) {
    $client = socket_create_connection("127.0.0.1:$port", 5, ['fast_open' => true, 'nodelay' => true]);
    var_dump(socket_get_option($client, SOL_TCP, TCP_FASTOPEN_CONNECT), socket_get_option($client, SOL_TCP, TCP_NODELAY));
    socket_write($client, $name);
    $peer = socket_accept($server);
    var_dump(socket_read($peer, 100));
    socket_write($peer, "to the $name");
    var_dump(socket_read($client, 100));
}
?>
--EXPECT--
int(1)
int(1)
string(5) "first"
string(12) "to the first"
int(1)
int(1)
string(6) "second"
string(13) "to the second"
