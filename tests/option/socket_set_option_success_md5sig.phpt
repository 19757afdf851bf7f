--TEST--
TCP_MD5SIG: only connections whose both ends have the key come about; a prefix is for many addresses
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_MD5SIG');
@socket_set_option(socket_create(AF_INET, SOCK_STREAM, 0), SOL_TCP, TCP_MD5SIG, ['addr' => '127.0.0.1', 'key' => 'k']) or skip('not in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function connects(int $port, array $options): bool
{
    $client = socket_create(AF_INET, SOCK_STREAM, 0);
    socket_set_option($client, SOL_TCP, TCP_SYNCNT, 1);
    foreach ($options as $value) {
        socket_set_option($client, SOL_TCP, TCP_MD5SIG, $value);
    }
    socket_set_nonblock($client);
    @socket_connect($client, '127.0.0.1', $port);
    $read = $except = null;
    $write = [$client];
    return socket_select($read, $write, $except, 0, 200000) === 1 && socket_get_option($client, SOL_SOCKET, SO_ERROR) === 0;
}
[$listener, $port] = net_tcp_listener();
$key = ['addr' => '127.0.0.1', 'key' => "se\0cret"];
var_dump(socket_set_option($listener, SOL_TCP, TCP_MD5SIG, $key));
var_dump(connects($port, [$key]), connects($port, []), connects($port, [['key' => 'other'] + $key]));
var_dump(socket_set_option($listener, SOL_TCP, TCP_MD5SIG, ['key' => ''] + $key), connects($port, []));
var_dump(socket_set_option($listener, SOL_TCP, TCP_MD5SIG, ['addr' => '127.0.0.0', 'prefixlen' => 8] + $key));
var_dump(connects($port, [$key]), connects($port, [$key, ['key' => ''] + $key]));
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
