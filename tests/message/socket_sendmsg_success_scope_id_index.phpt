--TEST--
The scope of an IPv6 name is the index of an interface, as any kind of number
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound(AF_INET6);
foreach ([1, '1', 1.0] as $scope) {
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port, 'scope_id' => $scope]]));
}
?>
--EXPECT--
int(0)
int(0)
int(0)
