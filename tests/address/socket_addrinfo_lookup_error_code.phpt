--TEST--
The error code is one of the EAI constants, and is left alone by success
--EXTENSIONS--
sockets
--FILE--
<?php
$code = 'untouched';
var_dump(is_array(socket_addrinfo_lookup('127.0.0.1', '80', [], $code)), $code);
var_dump(socket_addrinfo_lookup('not an address', '80', ['ai_flags' => AI_NUMERICHOST], $code) === false);
var_dump($code, $code === EAI_NONAME);
?>
--EXPECT--
bool(true)
string(9) "untouched"
bool(true)
int(-2)
bool(true)
