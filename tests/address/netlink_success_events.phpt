--TEST--
A socket in groups of rtnetlink sees an interface come and go
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK');
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
require __DIR__ . '/../include/netlink.inc';

netns_enter();
$socket = socket_create(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
var_dump(socket_bind($socket, '0', RTMGRP_LINK | RTMGRP_IPV6_PREFIX));
socket_getsockname($socket, $port, $groups);
var_dump($port > 0, $groups === (RTMGRP_LINK | RTMGRP_IPV6_PREFIX));
shell_exec('ip link add sxt0 type veth peer name sxt1');
shell_exec('ip link delete sxt0');
$seen = [];
while (!isset($seen[RTM_DELLINK])) {
    socket_recvfrom($socket, $datagram, 65536, 0, $port, $groups);
    foreach (netlink_messages($datagram) as $message) {
        if (rtrim(netlink_attributes(substr($message['body'], 16))[IFLA_IFNAME], "\0") === 'sxt0') {
            $seen[$message['type']] = "$port $groups";
        }
    }
}
var_dump($seen);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
array(2) {
  [16]=>
  string(3) "0 1"
  [17]=>
  string(3) "0 1"
}
