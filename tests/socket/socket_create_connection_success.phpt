--TEST--
socket_create_connection() connects to every kind of address; the socket blocks, and is not inherited
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

function check(string $name, Socket $listener, string $address): void
{
    $client = socket_create_connection($address, 10);
    socket_write($client, $name);
    $server = socket_accept($listener);
    echo socket_read($server, 100), ' ', json_encode([stream_get_meta_data(socket_export_stream($client))['blocked'],
        socket_get_inheritable($client), socket_last_error($client)]), "\n";
}

[$listener, $port] = net_tcp_listener();
check('IPv4', $listener, "tcp://127.0.0.1:$port");
check('no scheme', $listener, "127.0.0.1:$port");
check('name', $listener, "localhost:$port");
[$listener, $port] = net_tcp_listener(AF_INET6);
check('IPv6', $listener, "tcp://[::1]:$port");
foreach ([net_unix_path(), net_abstract_name()] as $i => $path) {
    if ($i === 1 && PHP_OS_FAMILY !== 'Linux') {
        continue;
    }
    $listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_bind($listener, $path);
    socket_listen($listener, 4);
    check($i ? 'abstract' : 'path', $listener, $i ? 'unix://@' . substr($path, 1) : "unix://$path");
}
[$receiver, $port] = net_udp_bound();
socket_write(socket_create_connection("udp://127.0.0.1:$port", 10), 'datagram');
var_dump(socket_read($receiver, 100));
?>
--EXPECT--
IPv4 [true,false,0]
no scheme [true,false,0]
name [true,false,0]
IPv6 [true,false,0]
path [true,false,0]
abstract [true,false,0]
string(8) "datagram"
