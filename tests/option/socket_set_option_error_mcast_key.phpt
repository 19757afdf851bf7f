--TEST--
A group wants its address, and a source its own
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['interface' => 'lo']));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_BLOCK_SOURCE, ['source' => '127.0.0.1']));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_BLOCK_SOURCE, ['group' => '239.255.7.8', 'interface' => -1]));
?>
--EXPECT--
ValueError: No key "group" passed in optval
ValueError: No key "group" passed in optval
ValueError: No key "source" passed in optval
