--TEST--
Linux's ints of SOL_SOCKET and IPPROTO_IP are set and read back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_INCOMING_CPU', 'SO_BUSY_POLL', 'SO_ZEROCOPY', 'SO_BPF_EXTENSIONS');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_INCOMING_CPU, 0), socket_get_option($socket, SOL_SOCKET, SO_INCOMING_CPU));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_BUSY_POLL, 0), socket_get_option($socket, SOL_SOCKET, SO_BUSY_POLL));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_ZEROCOPY, 1), socket_get_option($socket, SOL_SOCKET, SO_ZEROCOPY));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BPF_EXTENSIONS) >= SKF_AD_VLAN_TPID);
?>
--EXPECT--
bool(true)
int(0)
bool(true)
int(0)
bool(true)
int(1)
bool(true)
