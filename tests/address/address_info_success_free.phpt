--TEST--
An AddressInfo lives on without the others of its lookup
--EXTENSIONS--
sockets
--FILE--
<?php
$found = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => AI_CANONNAME]);
$last = array_pop($found);
$first = $found[0];
unset($found);
var_dump(socket_addrinfo_explain($first)['ai_canonname'], socket_addrinfo_explain($last)['ai_addr']['sin_addr']);
?>
--EXPECT--
string(9) "127.0.0.1"
string(9) "127.0.0.1"
