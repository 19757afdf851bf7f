--TEST--
Each kind of failure has its code
--EXTENSIONS--
sockets
--FILE--
<?php
$lookups = [
    ['127.0.0.1', 'no such service', []], ['127.0.0.1', '80', ['ai_socktype' => 77]],
    ['127.0.0.1', '80', ['ai_flags' => 0x7fffffff]], ['127.0.0.1', 'http', ['ai_flags' => AI_NUMERICSERV]],
    ['', '80', ['ai_flags' => AI_CANONNAME]],
];
$codes = [EAI_SERVICE => 'EAI_SERVICE', EAI_SOCKTYPE => 'EAI_SOCKTYPE', EAI_BADFLAGS => 'EAI_BADFLAGS', EAI_NONAME => 'EAI_NONAME'];
foreach ($lookups as [$host, $service, $hints]) {
    var_dump(socket_addrinfo_lookup($host, $service, $hints, $code), $codes[$code] ?? $code);
}
?>
--EXPECT--
bool(false)
string(11) "EAI_SERVICE"
bool(false)
string(12) "EAI_SOCKTYPE"
bool(false)
string(12) "EAI_BADFLAGS"
bool(false)
string(10) "EAI_NONAME"
bool(false)
string(10) "EAI_NONAME"
