--TEST--
Without hints every type of socket is found
--EXTENSIONS--
sockets
--FILE--
<?php
foreach (socket_addrinfo_lookup('127.0.0.1', '80') as $found) {
    $types[] = socket_addrinfo_explain($found)['ai_socktype'];
}
var_dump($types === [SOCK_STREAM, SOCK_DGRAM, SOCK_RAW]);
?>
--EXPECT--
bool(true)
