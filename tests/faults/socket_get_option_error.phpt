--TEST--
An option that is refused is reported with its reason, of whatever kind it is
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
foreach ([[SOL_SOCKET, SO_SNDBUF], [SOL_SOCKET, SO_LINGER], [SOL_SOCKET, SO_RCVTIMEO], [IPPROTO_IP, IP_MULTICAST_IF]] as [$level, $option]) {
    faults_attempt('getsockopt:ENOBUFS', fn () => socket_get_option($socket, $level, $option));
}
foreach ([[SO_SNDBUF, 4096], [SO_LINGER, ['l_onoff' => 1, 'l_linger' => 1]], [SO_RCVTIMEO, ['sec' => 1, 'usec' => 0]]] as [$option, $value]) {
    faults_attempt('setsockopt:ENOMEM', fn () => socket_set_option($socket, SOL_SOCKET, $option, $value));
}
var_dump(socket_last_error($socket) === SOCKET_ENOMEM);
?>
--EXPECT--
getsockopt:ENOBUFS
  socket_get_option(): Unable to retrieve socket option [105]: No buffer space available
  false, last error 105
getsockopt:ENOBUFS
  socket_get_option(): Unable to retrieve socket option [105]: No buffer space available
  false, last error 105
getsockopt:ENOBUFS
  socket_get_option(): Unable to retrieve socket option [105]: No buffer space available
  false, last error 105
getsockopt:ENOBUFS
  socket_get_option(): Unable to retrieve socket option [105]: No buffer space available
  false, last error 105
setsockopt:ENOMEM
  socket_set_option(): Unable to set socket option [12]: Cannot allocate memory
  false, last error 12
setsockopt:ENOMEM
  socket_set_option(): Unable to set socket option [12]: Cannot allocate memory
  false, last error 12
setsockopt:ENOMEM
  socket_set_option(): Unable to set socket option [12]: Cannot allocate memory
  false, last error 12
bool(true)
