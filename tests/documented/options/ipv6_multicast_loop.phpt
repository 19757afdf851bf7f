--TEST--
With IPV6_MULTICAST_LOOP the sending host hears itself, without it only the other does
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
    socket_set_option($receiver, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff15::1:2', 'interface' => 'wire0']);
}
$sender = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'wire0');
var_dump(socket_get_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_LOOP));
foreach ([true, false] as $loop) {
    var_dump(socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, $loop));
    var_dump(socket_get_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_LOOP));
    socket_sendto($sender, 'text', 4, 0, 'ff15::1:2', $port);
    socket_sendto($sender, 'end', 3, 0, 'fd00::1', $port);
    socket_sendto($sender, 'end', 3, 0, 'fd00::2', $port);
    echo 'here: ', implode(', ', hosts_received($here)) ?: 'nothing', "\n";
    echo 'there: ', implode(', ', hosts_received($far)) ?: 'nothing', "\n";
}
?>
--EXPECT--
int(1)
bool(true)
int(1)
here: text from fd00::1
there: text from fd00::1
bool(true)
int(0)
here: nothing
there: text from fd00::1
