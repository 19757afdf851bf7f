--TEST--
The parts of an address come in the order of struct addrinfo
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => AI_CANONNAME]);
echo implode(' ', array_keys(socket_addrinfo_explain($found))), "\n";
[$found] = socket_addrinfo_lookup('::1', '80');
echo implode(' ', array_keys(socket_addrinfo_explain($found))), "\n";
?>
--EXPECT--
ai_flags ai_family ai_socktype ai_protocol ai_canonname ai_addr
ai_flags ai_family ai_socktype ai_protocol ai_addr
