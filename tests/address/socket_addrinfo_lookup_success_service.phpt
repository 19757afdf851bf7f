--TEST--
A service is known by its name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file('/etc/services');
?>
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', 'http', ['ai_socktype' => SOCK_STREAM]);
var_dump(socket_addrinfo_explain($found)['ai_addr']['sin_port']);
?>
--EXPECT--
int(80)
