--TEST--
A lookup that fails is no last error, and says nothing
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_addrinfo_lookup('not an address', '80', ['ai_flags' => AI_NUMERICHOST]), socket_last_error());
?>
--EXPECT--
bool(false)
int(0)
