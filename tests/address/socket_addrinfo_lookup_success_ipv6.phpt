--TEST--
An IPv6 address is explained with its own keys
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('::1', '8080', ['ai_socktype' => SOCK_DGRAM]);
$explained = socket_addrinfo_explain($found);
var_dump($explained['ai_family'] === AF_INET6, $explained['ai_protocol'] === SOL_UDP, $explained['ai_addr']);
?>
--EXPECT--
bool(true)
bool(true)
array(2) {
  ["sin6_port"]=>
  int(8080)
  ["sin6_addr"]=>
  string(3) "::1"
}
