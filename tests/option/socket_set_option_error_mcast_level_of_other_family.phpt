--TEST--
A group at level IPPROTO_IPV6 is refused by an IPv4 socket, whatever family its address has
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the error of Linux');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff02::1:77', 'interface' => 1]));
foreach (['239.255.7.10' => '127.0.0.1', '239.255.7.11' => '::1', 'ff32::1' => '::1'] as $group => $source) {
    $value = ['group' => $group, 'source' => $source, 'interface' => 1];
    var_dump(@socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP, $value));
    var_dump(socket_last_error($socket) === SOCKET_ENOPROTOOPT);
}
?>
--EXPECTF--
Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %s on line %d
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
