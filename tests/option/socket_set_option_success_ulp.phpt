--TEST--
TCP_ULP is the name of the protocol above TCP, "" if there is none
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_ULP');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client] = net_tcp_pair();
var_dump(socket_get_option($client, SOL_TCP, TCP_ULP));
foreach (['no such', "tls\0x", str_repeat('x', 16)] as $name) {
    var_dump(@socket_set_option($client, SOL_TCP, TCP_ULP, $name), socket_last_error($client) === SOCKET_ENOENT);
}
net_attempt(fn () => socket_set_option($client, SOL_TCP, TCP_ULP, 1));
// Where the kernel has TLS.
$set = @socket_set_option($client, SOL_TCP, TCP_ULP, 'tls');
var_dump(socket_get_option($client, SOL_TCP, TCP_ULP) === ($set ? 'tls' : ''));
?>
--EXPECT--
string(0) ""
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_ULP, int given
bool(true)
