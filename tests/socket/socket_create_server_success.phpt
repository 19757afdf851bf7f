--TEST--
socket_create_server() listens on every kind of address, and binds for datagrams; its address can be bound again at once
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_unless_localhost();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['tcp://127.0.0.1:0' => '127.0.0.1', '[::1]:0' => '[::1]', 'localhost:0' => 'localhost', '0.0.0.0:0' => '127.0.0.1'] as $address => $host) {
    $server = socket_create_server($address);
    $client = socket_create_connection("$host:" . net_port($server), 10);
    $accepted = socket_accept($server);
    socket_write($client, "$address\n");
    echo socket_read($accepted, 100), json_encode([socket_get_inheritable($server), socket_get_option($server, SOL_SOCKET, SO_REUSEADDR)]), "\n";
}
/* The accepted end is closed first: without SO_REUSEADDR its port could not be bound for a while. */
$port = net_port($server);
unset($accepted);
socket_read($client, 1);
unset($client, $server);
var_dump(socket_create_server("0.0.0.0:$port") instanceof Socket);

$path = net_unix_path();
$server = socket_create_server("unix://$path");
var_dump(socket_create_connection($path, 10) instanceof Socket, filetype($path));
$receiver = socket_create_server('udp://127.0.0.1:0');
socket_write(socket_create_connection('udp://127.0.0.1:' . net_port($receiver)), 'datagram');
var_dump(socket_read($receiver, 100), @socket_create_server('udp://127.0.0.1:' . net_port($receiver)));
?>
--EXPECT--
tcp://127.0.0.1:0
[false,1]
[::1]:0
[false,1]
localhost:0
[false,1]
0.0.0.0:0
[false,1]
bool(true)
bool(true)
string(6) "socket"
string(8) "datagram"
bool(false)
