--TEST--
An interface that there is not is the last error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MCAST_JOIN_GROUP', 'SOCKET_ENODEV');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([[IP_MULTICAST_IF, 9999], [IP_MULTICAST_IF, 'nosuch0'], [MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => 'nosuch0']]] as [$option, $value]) {
    socket_clear_error($socket);
    socket_clear_error();
    var_dump(@socket_set_option($socket, IPPROTO_IP, $option, $value));
    var_dump(socket_last_error($socket) === SOCKET_ENODEV, socket_last_error() === SOCKET_ENODEV);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
