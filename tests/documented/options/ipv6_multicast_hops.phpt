--TEST--
The receiver's control message tells the IPV6_MULTICAST_HOPS of the sender, and 0 does not leave the host
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

[$here, $port] = here_udp(AF_INET6);
$far = there_socket(AF_INET6, SOCK_DGRAM);
socket_bind($far, '::', $port);
foreach ([$here, $far] as $receiver) {
    socket_set_option($receiver, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
    socket_set_option($receiver, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff15::1:2', 'interface' => 'wire0']);
}
$sender = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'wire0');
var_dump(socket_get_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_HOPS));
foreach ([0, -1, 37, 255] as $hops) {
    var_dump(socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, $hops));
    var_dump(socket_get_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_HOPS));
    socket_sendto($sender, 'text', 4, 0, 'ff15::1:2', $port);
}

/** The hop limit of the next datagram. */
function received(Socket $receiver): int
{
    $message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_HOPLIMIT)];
    socket_recvmsg($receiver, $message);
    return $message['control'][0]['data'];
}

printf("here: %d %d %d %d\n", received($here), received($here), received($here), received($here));
printf("there: %d %d %d\n", received($far), received($far), received($far));
?>
--EXPECT--
int(1)
bool(true)
int(0)
bool(true)
int(1)
bool(true)
int(37)
bool(true)
int(255)
here: 0 1 37 255
there: 1 37 255
