--TEST--
A received control message of an unknown kind arrives as the bytes of its data
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') {
    skip('IP_PKTINFO is Linux\'s');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, IPPROTO_IP, IP_PKTINFO, 1);
socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
$message = ['controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message['iov'][0], count($message['control']));
['level' => $level, 'type' => $type, 'data' => $data] = $message['control'][0];
var_dump($level === IPPROTO_IP, $type, unpack('lindex/Nlocal/Ndestination', $data));
?>
--EXPECT--
int(4)
string(4) "data"
int(1)
bool(true)
int(8)
array(3) {
  ["index"]=>
  int(1)
  ["local"]=>
  int(2130706433)
  ["destination"]=>
  int(2130706433)
}
