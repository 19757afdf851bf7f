--TEST--
Every message goes to its own address, in order
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$sender] = net_udp_bound();
[$one, $port_one] = net_udp_bound();
[$two, $port_two] = net_udp_bound();
$messages = [];
foreach ([$port_one, $port_two, $port_one] as $number => $port) {
    $messages[] = ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ["message ", (string) $number]];
}
var_dump(socket_sendmmsg($sender, $messages));
var_dump(socket_read($one, 100), socket_read($one, 100), socket_read($two, 100));
?>
--EXPECT--
int(3)
string(9) "message 0"
string(9) "message 2"
string(9) "message 1"
