--TEST--
IPv6's plain options can be set and read back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach (['IPV6_V6ONLY' => 1, 'IPV6_UNICAST_HOPS' => 33, 'IPV6_RECVPKTINFO' => 1, 'IPV6_TCLASS' => 8] as $name => $value) {
    $set = socket_set_option($socket, IPPROTO_IPV6, constant($name), $value);
    printf("%s %s %d\n", $name, $set ? 'set' : 'refused', socket_get_option($socket, IPPROTO_IPV6, constant($name)));
}
?>
--EXPECT--
IPV6_V6ONLY set 1
IPV6_UNICAST_HOPS set 33
IPV6_RECVPKTINFO set 1
IPV6_TCLASS set 8
