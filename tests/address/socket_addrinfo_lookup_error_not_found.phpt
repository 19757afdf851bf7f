--TEST--
What is not found is false, without a warning
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_addrinfo_lookup('not an address', '80', ['ai_flags' => AI_NUMERICHOST]));
?>
--EXPECT--
bool(false)
