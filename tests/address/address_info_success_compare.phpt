--TEST--
Two AddressInfo objects are never equal, and one equals itself
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = socket_addrinfo_lookup('127.0.0.1', '80');
var_dump($one == $two, $one == $one, $one < $two, $one > $two, $one === $one);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
