--TEST--
The scope of a group is its interface where no other is named
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter('link add sxt0 address 02:00:00:00:00:01 type veth peer name sxt1', 'link set sxt0 addrgenmode none', 'link set sxt1 addrgenmode none', 'link set sxt0 up', 'link set sxt1 up', '-6 addr add fe80::7/64 dev sxt0 nodad');
$joined = fn (string $name): bool => (bool) preg_match("/^\\d+\\s+$name\\s+ff020*1234 /m", file_get_contents('/proc/net/igmp6'));
$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach (['sxt1', 'sxt0'] as $name) {
    foreach ([['group' => "ff02::1234%$name"], ['group' => "ff02::1234%$name", 'interface' => 0]] as $group) {
        var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, $group), $joined($name));
        var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_LEAVE_GROUP, $group), $joined($name));
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
