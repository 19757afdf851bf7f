--TEST--
Without a service the port is 0
--EXTENSIONS--
sockets
--FILE--
<?php
[$found] = socket_addrinfo_lookup('127.0.0.1', null, ['ai_socktype' => SOCK_STREAM]);
var_dump(socket_addrinfo_explain($found)['ai_addr']);
?>
--EXPECT--
array(2) {
  ["sin_port"]=>
  int(0)
  ["sin_addr"]=>
  string(9) "127.0.0.1"
}
