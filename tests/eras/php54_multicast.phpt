--TEST--
PHP 5.4: a group joined on the loopback interface, and left
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
$group = ['group' => '224.0.0.251', 'interface' => 'lo'];
$receiver = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($receiver, SOL_SOCKET, SO_REUSEADDR, 1);
socket_bind($receiver, '0.0.0.0', 0);
socket_getsockname($receiver, $address, $port);
if (!socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group)) {
    die('no multicast: ' . socket_strerror(socket_last_error($receiver)));
}
socket_set_option($receiver, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_TTL, 0);
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_LOOP, 1);
for ($i = 1; $i <= 2; $i++) {
    socket_sendto($sender, "message $i", 9, 0, $group['group'], $port);
    socket_recvfrom($receiver, $text, 100, 0, $from, $from_port);
    echo $text, "\n";
}
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_GROUP, $group));
?>
--EXPECT--
message 1
message 2
bool(true)
