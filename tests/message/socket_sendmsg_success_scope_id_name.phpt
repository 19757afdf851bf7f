--TEST--
The scope of an IPv6 name may be the name of an interface
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('the loopback interface is not lo');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound(AF_INET6);
$name = ['addr' => '::1', 'port' => $port, 'scope_id' => 'lo'];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['data']]));
var_dump(socket_recv($a, $data, 10, 0), $data);
?>
--EXPECT--
int(4)
int(4)
string(4) "data"
