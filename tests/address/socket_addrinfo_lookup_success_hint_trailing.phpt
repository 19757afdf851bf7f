--TEST--
A hint that only begins with a number warns, and its number is taken
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => '2x']);
var_dump(socket_addrinfo_explain($found)['ai_socktype'] === SOCK_DGRAM);
?>
--EXPECTF--
Warning: A non-numeric value encountered in %s on line %d
bool(true)
