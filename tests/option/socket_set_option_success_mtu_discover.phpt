--TEST--
IP_MTU_DISCOVER takes its values
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_MTU_DISCOVER');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([IP_PMTUDISC_DONT, IP_PMTUDISC_WANT, IP_PMTUDISC_DO, IP_PMTUDISC_PROBE] as $value) {
    socket_set_option($socket, IPPROTO_IP, IP_MTU_DISCOVER, $value);
    var_dump(socket_get_option($socket, IPPROTO_IP, IP_MTU_DISCOVER) === $value);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
