--TEST--
SO_RCVTIMEO ends every way of receiving after that time
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_get_option($client, SOL_SOCKET, SO_RCVTIMEO));
var_dump(socket_set_option($client, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]));
var_dump(socket_get_option($client, SOL_SOCKET, SO_RCVTIMEO));
$receive = [
    'socket_read' => static fn () => socket_read($client, 10),
    'socket_recv' => static fn () => socket_recv($client, $data, 10, 0),
    'socket_recvfrom' => static fn () => socket_recvfrom($client, $data, 10, 0, $address, $port),
];
foreach ($receive as $name => $call) {
    $begin = hrtime(true);
    $result = $call();
    $seconds = (hrtime(true) - $begin) / 1e9;
    printf("%s %s %s\n", $name, json_encode($result), $seconds >= 0.19 && $seconds < 5 ? 'in time' : $seconds);
}
?>
--EXPECT--
array(2) {
  ["sec"]=>
  int(0)
  ["usec"]=>
  int(0)
}
bool(true)
array(2) {
  ["sec"]=>
  int(0)
  ["usec"]=>
  int(200000)
}
socket_read false in time
socket_recv false in time
socket_recvfrom false in time
