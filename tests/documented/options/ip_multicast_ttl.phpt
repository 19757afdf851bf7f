--TEST--
The receiver's control message tells the IP_MULTICAST_TTL of the sender, and 0 does not leave the host
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

[$here, $port] = here_udp();
$far = there_socket(AF_INET, SOCK_DGRAM);
socket_bind($far, '0.0.0.0', $port);
foreach ([$here, $far] as $receiver) {
    socket_set_option($receiver, IPPROTO_IP, IP_RECVTTL, 1);
    socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => 0]);
}
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_TTL));
foreach ([0, 1, 37, 255] as $ttl) {
    var_dump(socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_TTL, $ttl));
    var_dump(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_TTL));
    socket_sendto($sender, 'text', 4, 0, '239.1.2.3', $port);
}

/** The TTL of the next datagram. */
function received(Socket $receiver): int
{
    $message = ['controllen' => 100];
    socket_recvmsg($receiver, $message);
    $data = $message['control'][0]['data'];
    return is_string($data) ? unpack('l', $data)[1] : $data;
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
