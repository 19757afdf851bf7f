--TEST--
One array as the name of all messages, and arrays that only look the same
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
[$c, $other] = net_udp_bound();
$name = ['addr' => '127.0.0.1', 'port' => $port];
$changed = $name;
$changed['port'] = $other;
$messages = [['name' => $name, 'iov' => ['1']], ['name' => $name, 'iov' => ['2']], ['name' => $changed, 'iov' => ['3']],
    ['name' => $name, 'iov' => ['4']]];
var_dump(socket_sendmmsg($a, $messages));
var_dump(socket_read($b, 9), socket_read($b, 9), socket_read($b, 9), socket_read($c, 9));
var_dump(@socket_recv($b, $data, 9, MSG_DONTWAIT));
?>
--EXPECT--
int(4)
string(1) "1"
string(1) "2"
string(1) "4"
string(1) "3"
bool(false)
