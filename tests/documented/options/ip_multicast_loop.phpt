--TEST--
With IP_MULTICAST_LOOP the sending host hears itself, without it only the other does
--EXTENSIONS--
sockets
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
    socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => 0]);
}
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_LOOP));
foreach ([true, false] as $loop) {
    var_dump(socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_LOOP, $loop));
    var_dump(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_LOOP));
    socket_sendto($sender, 'text', 4, 0, '239.1.2.3', $port);
    socket_sendto($sender, 'end', 3, 0, '10.0.0.1', $port);
    socket_sendto($sender, 'end', 3, 0, '10.0.0.2', $port);
    echo 'here: ', implode(', ', hosts_received($here)) ?: 'nothing', "\n";
    echo 'there: ', implode(', ', hosts_received($far)) ?: 'nothing', "\n";
}
?>
--EXPECT--
int(1)
bool(true)
int(1)
here: text from 10.0.0.1
there: text from 10.0.0.1
bool(true)
int(0)
here: nothing
there: text from 10.0.0.1
