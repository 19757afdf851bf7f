--TEST--
Data of a control message without a form of its own are bytes to be sent
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

[$receiver, $port] = net_udp_bound();
socket_set_option($receiver, IPPROTO_IP, 12, 1); // IP_RECVTTL
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$ttl = ['level' => IPPROTO_IP, 'type' => 2, 'data' => pack('i', 42)]; // IP_TTL
var_dump(socket_sendmsg($sender, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => [$ttl]]));
$message = ['controllen' => 64];
socket_recvmsg($receiver, $message);
var_dump($message['control'] === [$ttl]);
var_dump(@socket_sendmsg($sender, ['control' => [['data' => 42] + $ttl]]), error_get_last()['message']);
?>
--EXPECT--
int(1)
bool(true)
bool(false)
string(129) "socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 0 and type 2 not supported"
