--TEST--
IPV6_JOIN_ANYCAST receives for an anycast address, IPV6_LEAVE_ANYCAST ends it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
skip_unless_ipv6();
skip_without_constant('IPV6_JOIN_ANYCAST');
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
netns_enter('link add wire0 type veth peer name wire1', 'link set wire0 up', 'link set wire1 up', 'addr add 2001:db8::1/64 dev wire0 nodad');

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
$anycast = ['group' => '2001:db8::77', 'interface' => 'wire0'];
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_JOIN_ANYCAST, $anycast));
var_dump(str_contains(file_get_contents('/proc/net/anycast6'), '20010db8000000000000000000000077'));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, $anycast));
var_dump(str_contains(file_get_contents('/proc/net/anycast6'), '20010db8000000000000000000000077'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
