--TEST--
A value in the form of an option that is at another level is refused with a warning, and the script runs on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
?>
--FILE--
<?php
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$timeout = ['sec' => 1, 'usec' => 0];
foreach ([[$udp, SOL_UDP, SO_RCVTIMEO, $timeout], [$tcp, SOL_TCP, SO_SNDTIMEO, $timeout], [$tcp, IPPROTO_IP, SO_RCVTIMEO, $timeout],
    [$udp, SOL_UDP, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 1]], [$tcp, SOL_TCP, SO_BINDTODEVICE, 'lo'],
    [$udp, SOL_SOCKET, MCAST_JOIN_GROUP, ['group' => '224.0.0.251', 'interface' => 0]]] as [$socket, $level, $option, $value]) {
    var_dump(socket_set_option($socket, $level, $option, $value), socket_last_error($socket) === SOCKET_ENOPROTOOPT);
}
?>
--EXPECTF--

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [%d]: Protocol not available in %s on line %d
bool(false)
bool(true)
