--TEST--
AI_PASSIVE without a host is every address
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('', '80', ['ai_flags' => AI_PASSIVE | AI_NUMERICHOST, 'ai_socktype' => SOCK_STREAM]) ?: [null];
[$any] = socket_addrinfo_lookup('0.0.0.0', '80', ['ai_flags' => AI_PASSIVE, 'ai_socktype' => SOCK_STREAM]);
var_dump($found, socket_addrinfo_explain($any)['ai_flags'] === AI_PASSIVE, socket_addrinfo_explain($any)['ai_addr']['sin_addr']);
?>
--EXPECT--
NULL
bool(true)
string(7) "0.0.0.0"
