--TEST--
The options of socket_create_connection() are set
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
function options(Socket $socket): string
{
    $read = fn (int $level, int $option) => socket_get_option($socket, $level, $option);
    return json_encode([$read(SOL_TCP, TCP_NODELAY), $read(SOL_SOCKET, SO_KEEPALIVE) !== 0, $read(SOL_TCP, TCP_KEEPIDLE),
        $read(SOL_TCP, TCP_KEEPINTVL), $read(SOL_TCP, TCP_KEEPCNT)]);
}

echo options(socket_create_connection("127.0.0.1:$port", null, ['nodelay' => false, 'keepalive' => false, 'family' => AF_UNSPEC])), "\n";
echo options(socket_create_connection("127.0.0.1:$port", null, ['nodelay' => true, 'keepalive' => true, 'family' => AF_INET])), "\n";
echo options(socket_create_connection("127.0.0.1:$port", null, ['keepalive' => [70, 7, 5]])), "\n";

$client = socket_create_connection("127.0.0.1:$port", null, ['nonblocking' => true, 'inheritable' => true, 'bind' => '127.0.0.2:0']);
var_dump(socket_recv($client, $data, 1, 0), socket_last_error($client) === SOCKET_EAGAIN, socket_get_inheritable($client));
socket_getsockname($client, $address);
var_dump($address);
socket_set_block($client);
socket_set_nonblock($client);
?>
--EXPECTF--
[0,false,%d,%d,%d]
[1,true,%d,%d,%d]
[0,true,70,7,5]
bool(false)
bool(true)
bool(true)
string(9) "127.0.0.2"
