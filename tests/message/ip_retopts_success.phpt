--TEST--
Options of IPv4 packets are bytes: sent by IP_RETOPTS, received by IP_RECVOPTS and IP_RETOPTS
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
socket_set_option($b, IPPROTO_IP, 6 /* IP_RECVOPTS */, 1);
socket_set_option($b, IPPROTO_IP, 7 /* IP_RETOPTS */, 1);
$route = "\7\7\4\0\0\0\0\0"; // RFC 791: record route, with room for one hop
$control = [['level' => IPPROTO_IP, 'type' => 7, 'data' => $route]];
var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => $control]));
$message = ['controllen' => 2 * socket_cmsg_space(IPPROTO_IP, 7, 40)];
socket_recvmsg($b, $message);
foreach ($message['control'] as $control) {
    echo $control['type'], ': ', bin2hex($control['data']), "\n";
}
?>
--EXPECT--
int(1)
6: 0707087f00000100
7: 0707087f00000100
