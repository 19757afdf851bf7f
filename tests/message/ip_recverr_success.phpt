--TEST--
An error of the error queue is an array, with its offender as a name; the message can be sent again
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_close($b);
socket_set_option($a, IPPROTO_IP, 11 /* IP_RECVERR */, 1);
socket_sendto($a, 'nobody', 6, 0, '127.0.0.1', $port);
net_wait_until(function () use ($a, &$message) {
    $message = ['controllen' => 256, 'name' => []];
    return @socket_recvmsg($a, $message, MSG_ERRQUEUE) !== false;
});
['type' => $type, 'data' => $error] = $message['control'][0];
var_dump(count($message['control']), $type, $message['name']['port'] === $port, $message['iov'][0], (bool) ($message['flags'] & MSG_ERRQUEUE));
var_dump($error['ee_errno'] === SOCKET_ECONNREFUSED, $error['ee_origin'] === SO_EE_ORIGIN_ICMP);
echo json_encode(array_slice($error, 2)), "\n";
socket_getsockname($a, $own, $port);
var_dump(socket_sendmsg($a, ['name' => ['addr' => $own, 'port' => $port]] + $message), socket_read($a, 10));
?>
--EXPECT--
int(1)
int(11)
bool(true)
string(6) "nobody"
bool(true)
bool(true)
bool(true)
{"ee_type":3,"ee_code":3,"ee_info":0,"ee_data":0,"offender":{"family":2,"addr":"127.0.0.1","port":0}}
int(6)
string(6) "nobody"
