--TEST--
NETLINK_PKTINFO tells the group of a message, NETLINK_LISTEN_ALL_NSID its namespace
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
try {
    @socket_create(16, SOCK_RAW, 0) or skip('no netlink');
} catch (ValueError) {
    skip('no AF_NETLINK');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter();

$events = socket_create(16 /* AF_NETLINK */, SOCK_RAW, 0 /* NETLINK_ROUTE */);
socket_bind($events, '0', 1 /* RTMGRP_LINK */);
socket_set_option($events, 270 /* SOL_NETLINK */, 3 /* NETLINK_PKTINFO */, 1);
socket_set_option($events, 270, 8 /* NETLINK_LISTEN_ALL_NSID */, 1);
shell_exec('ip link add sxt0 type veth peer name sxt1');
$message = ['controllen' => 64];
socket_recvmsg($events, $message);
foreach ($message['control'] as $control) {
    echo "$control[level] $control[type] ", json_encode($control['data']), "\n";
}
?>
--EXPECT--
270 3 {"group":1}
