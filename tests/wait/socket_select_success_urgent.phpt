--TEST--
Urgent data is the exceptional condition
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
$read = $write = null;
$except = [$server, $client];
var_dump(socket_select($read, $write, $except, 0));
socket_send($client, '!', 1, MSG_OOB);
$except = ['none' => $client, 'urgent' => $server];
var_dump(socket_select($read, $write, $except, 10), array_keys($except));
var_dump(socket_recv($server, $data, 1, MSG_OOB), $data);
$except = [$server];
var_dump(socket_select($read, $write, $except, 0), $except);
?>
--EXPECT--
int(0)
int(1)
array(1) {
  [0]=>
  string(6) "urgent"
}
int(1)
string(1) "!"
int(0)
array(0) {
}
