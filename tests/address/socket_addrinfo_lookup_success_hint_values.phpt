--TEST--
Hints may be numbers in strings, floats, truths and references
--EXTENSIONS--
sockets
--FILE--
<?php
$type = SOCK_DGRAM;
foreach (['2', 2.0, ' 2', &$type] as &$value) {
    [$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => &$value, 'ai_flags' => null, 'ai_family' => false]);
    var_dump(socket_addrinfo_explain($found)['ai_socktype'] === SOCK_DGRAM);
}
[$found] = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => true]);
var_dump(socket_addrinfo_explain($found)['ai_socktype'] === SOCK_STREAM);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
