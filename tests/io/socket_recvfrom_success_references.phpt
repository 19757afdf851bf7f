--TEST--
References may be properties, elements, and one and the same variable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public ?int $port = null;
    public string $address = '';
}

[$receiver, $port] = net_udp_bound();
[$sender, $from] = net_udp_bound();
$holder = new Holder();
socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port);
var_dump(socket_recvfrom($receiver, $list['data'], 100, 0, $holder->address, $holder->port));
var_dump($list, $holder->address, $holder->port === $from);
socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port);
var_dump(socket_recvfrom($receiver, $same, 100, 0, $same, $same), $same === $from);
?>
--EXPECT--
int(5)
array(1) {
  ["data"]=>
  string(5) "hello"
}
string(9) "127.0.0.1"
bool(true)
int(5)
bool(true)
