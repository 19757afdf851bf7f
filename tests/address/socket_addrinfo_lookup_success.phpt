--TEST--
An address and a service number are looked up without asking anybody
--EXTENSIONS--
sockets
--FILE--
<?php
$found = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM, 'ai_family' => AF_INET]);
var_dump(count($found), $found[0] instanceof AddressInfo, socket_addrinfo_explain($found[0]));
?>
--EXPECT--
int(1)
bool(true)
array(5) {
  ["ai_flags"]=>
  int(0)
  ["ai_family"]=>
  int(2)
  ["ai_socktype"]=>
  int(1)
  ["ai_protocol"]=>
  int(6)
  ["ai_addr"]=>
  array(2) {
    ["sin_port"]=>
    int(80)
    ["sin_addr"]=>
    string(9) "127.0.0.1"
  }
}
