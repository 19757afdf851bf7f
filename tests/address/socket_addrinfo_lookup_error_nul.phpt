--TEST--
A NUL byte in a host or a service is not where it ends
--EXTENSIONS--
sockets_ext
--FILE--
<?php
var_dump(socket_addrinfo_lookup("127.0.0.1\0x", '80', [], $code), $code === EAI_NONAME);
var_dump(socket_addrinfo_lookup('127.0.0.1', "80\0x", [], $code), $code === EAI_SERVICE);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
