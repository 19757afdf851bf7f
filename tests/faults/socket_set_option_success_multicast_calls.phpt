--TEST--
IP_MULTICAST_IF makes no socket to ask for the address of an interface
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
faults_attempt('socket:EMFILE', fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo'));
faults_attempt('getifaddrs:ENOMEM', fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 1));
?>
--EXPECT--
socket:EMFILE
  Error (0): socket:EMFILE injected nothing
getifaddrs:ENOMEM
  Error (0): getifaddrs:ENOMEM injected nothing
