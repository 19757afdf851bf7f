--TEST--
IP_ADD_MEMBERSHIP and its kin take what MCAST_JOIN_GROUP and its kin take
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_ADD_SOURCE_MEMBERSHIP');
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function attempt(Socket $socket, int $option, array $group): void
{
    $done = @socket_set_option($socket, IPPROTO_IP, $option, $group);
    $names = [0 => '', SOCKET_EADDRINUSE => ' EADDRINUSE', SOCKET_EADDRNOTAVAIL => ' EADDRNOTAVAIL'];
    echo json_encode($done), $names[$done ? 0 : socket_last_error($socket)], "\n";
}
[$receiver, $port] = net_udp_bound();
socket_bind($receiver = socket_create(AF_INET, SOCK_DGRAM, 0), '0.0.0.0', 0);
$port = net_port($receiver);
$group = ['group' => '239.255.7.21', 'interface' => 'lo'];
attempt($receiver, IP_ADD_MEMBERSHIP, $group);
attempt($receiver, MCAST_JOIN_GROUP, $group);
$sender = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
socket_sendto($sender, 'all', 3, 0, '239.255.7.21', $port);
echo socket_read($receiver, 9), "\n";
attempt($receiver, IP_BLOCK_SOURCE, $group + ['source' => '127.0.0.1']);
attempt($receiver, MCAST_UNBLOCK_SOURCE, $group + ['source' => '127.0.0.1']);
attempt($receiver, IP_UNBLOCK_SOURCE, $group + ['source' => '127.0.0.1']);
attempt($receiver, IP_DROP_MEMBERSHIP, $group);
attempt($receiver, IP_ADD_SOURCE_MEMBERSHIP, ['source' => '127.0.0.1', 'group' => '232.1.2.4'] + $group);
attempt($receiver, MCAST_JOIN_SOURCE_GROUP, ['source' => '127.0.0.1', 'group' => '232.1.2.4'] + $group);
attempt($receiver, IP_DROP_SOURCE_MEMBERSHIP, ['source' => '127.0.0.1', 'group' => '232.1.2.4'] + $group);
?>
--EXPECT--
true
false EADDRINUSE
all
true
true
false EADDRNOTAVAIL
true
true
false EADDRNOTAVAIL
true
