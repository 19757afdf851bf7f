--TEST--
The family can be asked for, and AF_UNSPEC is any
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([AF_INET, AF_UNSPEC] as $family) {
    $found = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => $family]);
    var_dump(count($found), socket_addrinfo_explain($found[0])['ai_family'] === AF_INET);
}
var_dump(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => AF_INET6]));
?>
--EXPECT--
int(3)
bool(true)
int(3)
bool(true)
bool(false)
