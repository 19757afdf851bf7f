--TEST--
A group that cannot be joined, and an interface that cannot be looked for, are reported
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
$group = ['group' => '224.0.0.251', 'interface' => 'lo'];
$source = $group + ['source' => '127.0.0.1'];
foreach (['ENOBUFS', 'ENOMEM'] as $error) {
    faults_attempt("setsockopt:$error", fn () => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
    faults_attempt("setsockopt:$error", fn () => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $source));
}
faults_attempt('ioctl:ENODEV', fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 1));
faults_attempt('ioctl:ENODEV socket:EMFILE', fn () => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 1));
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
faults_attempt('ioctl:ENODEV getifaddrs:ENOMEM', fn () => socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
?>
--EXPECT--
setsockopt:ENOBUFS
  socket_set_option(): Unable to set socket option [105]: No buffer space available
  false, last error 105
setsockopt:ENOBUFS
  socket_set_option(): Unable to set socket option [105]: No buffer space available
  false, last error 105
setsockopt:ENOMEM
  socket_set_option(): Unable to set socket option [12]: Cannot allocate memory
  false, last error 12
setsockopt:ENOMEM
  socket_set_option(): Unable to set socket option [12]: Cannot allocate memory
  false, last error 12
ioctl:ENODEV
  socket_set_option(): Failed obtaining address for interface 1: error 19
  false, last error 19
ioctl:ENODEV socket:EMFILE
  socket_set_option(): Failed obtaining address for interface 1: error 24
  false, last error 24
ioctl:ENODEV getifaddrs:ENOMEM
  socket_get_option(): The interface with IP address 127.0.0.1 was not found
  false, last error 12
