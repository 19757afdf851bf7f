--TEST--
A hint with a fraction is cut, which is deprecated
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => 2.5]);
var_dump(socket_addrinfo_explain($found)['ai_socktype'] === SOCK_DGRAM);
?>
--EXPECTF--
Deprecated: Implicit conversion from float 2.5 to int loses precision in %s on line %d
bool(true)
