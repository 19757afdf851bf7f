--TEST--
TCP_FASTOPEN sends data with the first packet; TCP_FASTOPEN_KEY is bytes both ways
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_FASTOPEN_CONNECT', 'TCP_FASTOPEN_KEY');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
var_dump(socket_set_option($listener, SOL_TCP, TCP_FASTOPEN, 5), socket_get_option($listener, SOL_TCP, TCP_FASTOPEN));
foreach ([str_repeat("\x01", 16), str_repeat("\0\xff", 16)] as $key) {
    var_dump(socket_set_option($listener, SOL_TCP, TCP_FASTOPEN_KEY, $key));
    var_dump(socket_get_option($listener, SOL_TCP, TCP_FASTOPEN_KEY) === $key);
}
var_dump(@socket_set_option($listener, SOL_TCP, TCP_FASTOPEN_KEY, 'short'), socket_last_error($listener) === SOCKET_EINVAL);
net_attempt(fn () => socket_set_option($listener, SOL_TCP, TCP_FASTOPEN_KEY, 1));
net_attempt(fn () => socket_set_option($listener, SOL_TCP, TCP_FASTOPEN_KEY, []));

$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($client, SOL_TCP, TCP_FASTOPEN_CONNECT, 1), socket_get_option($client, SOL_TCP, TCP_FASTOPEN_CONNECT));
var_dump(socket_connect($client, '127.0.0.1', $port), socket_write($client, 'data'));
var_dump(socket_read(socket_accept($listener), 10));
?>
--EXPECT--
bool(true)
int(5)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_FASTOPEN_KEY, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_FASTOPEN_KEY, array given
bool(true)
int(1)
bool(true)
int(4)
string(4) "data"
