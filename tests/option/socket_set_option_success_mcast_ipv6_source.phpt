--TEST--
Sources of an IPv6 group are joined and left, blocked and unblocked
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
$source = ['group' => 'ff32::7:3', 'source' => '::1', 'interface' => 'lo'];
foreach (['MCAST_JOIN_SOURCE_GROUP', 'MCAST_LEAVE_SOURCE_GROUP', 'MCAST_LEAVE_SOURCE_GROUP'] as $name) {
    echo $name, ' ', @socket_set_option($socket, IPPROTO_IPV6, constant($name), $source) ? 'done' : 'refused', "\n";
}
socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, $source);
foreach (['MCAST_BLOCK_SOURCE', 'MCAST_UNBLOCK_SOURCE', 'MCAST_UNBLOCK_SOURCE'] as $name) {
    echo $name, ' ', @socket_set_option($socket, IPPROTO_IPV6, constant($name), $source) ? 'done' : 'refused', "\n";
}
?>
--EXPECT--
MCAST_JOIN_SOURCE_GROUP done
MCAST_LEAVE_SOURCE_GROUP done
MCAST_LEAVE_SOURCE_GROUP refused
MCAST_BLOCK_SOURCE done
MCAST_UNBLOCK_SOURCE done
MCAST_UNBLOCK_SOURCE refused
