--TEST--
AI_CANONNAME asks for the name as well
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => AI_CANONNAME, 'ai_socktype' => SOCK_STREAM]);
var_dump(socket_addrinfo_explain($found)['ai_canonname']);
?>
--EXPECT--
string(9) "127.0.0.1"
