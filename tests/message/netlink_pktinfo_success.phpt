--TEST--
NETLINK_PKTINFO tells the group of a message, NETLINK_LISTEN_ALL_NSID its namespace
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
skip_without_constant('AF_NETLINK');
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter();

$events = socket_create(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
socket_bind($events, '0', RTMGRP_LINK);
socket_set_option($events, SOL_NETLINK, NETLINK_PKTINFO, 1);
socket_set_option($events, SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, 1); // no message of another namespace comes
shell_exec('ip link add sxt0 type veth peer name sxt1');
$message = ['controllen' => 64];
socket_recvmsg($events, $message);
foreach ($message['control'] as $control) {
    echo "$control[level] $control[type] ", json_encode($control['data']), "\n";
}
?>
--EXPECT--
270 3 {"group":1}
