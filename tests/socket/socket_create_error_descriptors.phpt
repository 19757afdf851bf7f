--TEST--
Where no descriptor is left, each function that makes a socket says so
--EXTENSIONS--
sockets
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$addresses = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM]);
$limit = net_limit_descriptors(0);
var_dump(socket_create(AF_INET, SOCK_STREAM, 0), socket_last_error() === SOCKET_EMFILE);
var_dump(socket_create_listen(0), socket_addrinfo_bind($addresses[0]));
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), isset($pair));
net_limit_descriptors($limit);
var_dump(socket_create_listen(0) instanceof Socket);
?>
--EXPECTF--
Warning: socket_create(): Unable to create socket [24]: Too many open files in %s on line %d
bool(false)
bool(true)

Warning: socket_create_listen(): unable to create listening socket [24]: Too many open files in %s on line %d

Warning: socket_addrinfo_bind(): Unable to create socket [24]: Too many open files in %s on line %d
bool(false)
bool(false)

Warning: socket_create_pair(): Unable to create socket pair [24]: Too many open files in %s on line %d
bool(false)
bool(false)
bool(true)
