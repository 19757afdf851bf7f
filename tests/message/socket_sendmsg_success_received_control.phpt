--TEST--
A message with control messages of every kind that can be sent goes as it was received, alone and in a list
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_CREDENTIALS', 'IPV6_PKTINFO');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function kinds(array $message): string
{
    return implode(' ', array_map(fn ($control) => "$control[level]/$control[type]", $message['control']));
}

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($a, SOL_SOCKET, SO_PASSCRED, 1);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, STDIN]];
socket_sendmsg($a, ['iov' => ['unix'], 'control' => [$rights]]);
$message = ['name' => [], 'controllen' => 100, 'buffer_size' => 10];
socket_recvmsg($b, $message);
var_dump(kinds($message), socket_sendmsg($b, $message), socket_recvmmsg($a, $messages, 1, 10));
var_dump(kinds($messages[0]), socket_sendmmsg($a, $messages), socket_recv($b, $data, 10, 0));

[$a, $port] = net_udp_bound(AF_INET6);
foreach ([IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as $option) {
    socket_set_option($a, IPPROTO_IPV6, $option, 1);
}
socket_sendto($a, 'ipv6', 4, 0, '::1', $port);
$message = ['name' => [], 'controllen' => 200, 'buffer_size' => 10];
socket_recvmsg($a, $message);
$before = $message['control'];
var_dump(count($before), socket_sendmsg($a, $message), socket_recvmmsg($a, $messages, 1, 10));
var_dump($messages[0]['control'] == $before, socket_sendmmsg($a, $messages), socket_recv($a, $data, 10, 0));
?>
--EXPECT--
string(7) "1/2 1/1"
int(4)
int(1)
string(7) "1/2 1/1"
int(1)
int(4)
int(3)
int(4)
int(1)
bool(true)
int(1)
int(4)
