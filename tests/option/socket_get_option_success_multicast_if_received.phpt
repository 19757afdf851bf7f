--TEST--
IP_MULTICAST_IF of a socket that was received is the index of the interface with the address that the system has
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
skip_without_constant('SCM_RIGHTS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
socket_sendmsg($near, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$socket]]]]);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
socket_recvmsg($far, $message);
$received = $message['control'][0]['data'][0];
var_dump(socket_get_option($received, IPPROTO_IP, IP_MULTICAST_IF) === socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
socket_set_option($received, IPPROTO_IP, IP_MULTICAST_IF, 0);
var_dump(socket_get_option($received, IPPROTO_IP, IP_MULTICAST_IF));
?>
--EXPECT--
bool(true)
int(0)
