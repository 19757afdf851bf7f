--TEST--
An error of the error queue of an IPv6 socket is an array, with its offender as a name
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_close($b);
socket_set_option($a, IPPROTO_IPV6, 25 /* IPV6_RECVERR */, 1);
socket_sendto($a, 'nobody', 6, 0, '::1', $port);
net_wait_until(function () use ($a, &$message) {
    $message = ['controllen' => 256, 'name' => []];
    return @socket_recvmsg($a, $message, MSG_ERRQUEUE) !== false;
});
['type' => $type, 'data' => $error] = $message['control'][0];
var_dump(count($message['control']), $type, $message['name']['port'] === $port, $message['iov'][0], (bool) ($message['flags'] & MSG_ERRQUEUE));
var_dump($error['ee_errno'] === SOCKET_ECONNREFUSED, $error['ee_origin'] === SO_EE_ORIGIN_ICMP6);
echo json_encode(array_slice($error, 2)), "\n";
socket_getsockname($a, $own, $port);
var_dump(socket_sendmsg($a, ['name' => ['addr' => $own, 'port' => $port]] + $message), socket_read($a, 10));
?>
--EXPECT--
int(1)
int(25)
bool(true)
string(6) "nobody"
bool(true)
bool(true)
bool(true)
{"ee_type":1,"ee_code":4,"ee_info":0,"ee_data":0,"offender":{"family":10,"addr":"::1","port":0,"flowinfo":0,"scope_id":0}}
int(6)
string(6) "nobody"
