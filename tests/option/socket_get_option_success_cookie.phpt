--TEST--
SO_COOKIE is a number of the socket, SO_NETNS_COOKIE of its network, of 64 bits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_COOKIE', 'SO_NETNS_COOKIE');
skip_below_64_bits();
?>
--FILE--
<?php
$a = socket_create(AF_INET, SOCK_DGRAM, 0);
$b = socket_create(AF_INET, SOCK_DGRAM, 0);
$cookie = socket_get_option($a, SOL_SOCKET, SO_COOKIE);
var_dump(is_int($cookie), $cookie === socket_get_option($a, SOL_SOCKET, SO_COOKIE));
var_dump($cookie === socket_get_option($b, SOL_SOCKET, SO_COOKIE));
$network = socket_get_option($a, SOL_SOCKET, SO_NETNS_COOKIE);
var_dump(is_int($network), $network === socket_get_option($b, SOL_SOCKET, SO_NETNS_COOKIE));
var_dump(@socket_set_option($a, SOL_SOCKET, SO_COOKIE, 1), socket_last_error($a) === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
