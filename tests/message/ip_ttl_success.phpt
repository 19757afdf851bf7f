--TEST--
IP_TTL and IP_TOS of a datagram are ints in both directions
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
socket_set_option($b, IPPROTO_IP, 12 /* IP_RECVTTL */, 1);
socket_set_option($b, IPPROTO_IP, 13 /* IP_RECVTOS */, 1);
$control = [['level' => IPPROTO_IP, 'type' => 2 /* IP_TTL */, 'data' => 42], ['level' => IPPROTO_IP, 'type' => 1 /* IP_TOS */, 'data' => '16']];
$name = ['addr' => '127.0.0.1', 'port' => $port];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['x'], 'control' => $control]));
$message = ['controllen' => socket_cmsg_space(IPPROTO_IP, 2) + socket_cmsg_space(IPPROTO_IP, 1)];
socket_recvmsg($b, $message);
echo json_encode($message['control']), ' ', $message['flags'], "\n";
foreach ([[2, 256], [1, -1], [2, 'x'], [2, []]] as [$type, $value]) {
    var_dump(@socket_sendmsg($a, ['name' => $name, 'control' => [['level' => IPPROTO_IP, 'type' => $type, 'data' => $value]]]));
    echo error_get_last()['message'], "\n";
}
?>
--EXPECT--
int(1)
[{"level":0,"type":2,"data":42},{"level":0,"type":1,"data":16}] 0
bool(false)
socket_sendmsg(): Error in sendmsg [22]: Invalid argument
bool(false)
socket_sendmsg(): Error in sendmsg [22]: Invalid argument
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type
