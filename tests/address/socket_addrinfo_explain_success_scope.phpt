--TEST--
An AddressInfo tells the scope of its address
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
foreach (['fe80::7%sxt0', 'fe80::7%' . netns_index('sxt0'), 'ff02::1%sxt0', '::1', 'fe80::7'] as $host) {
    $info = socket_addrinfo_lookup($host, '80', ['ai_flags' => AI_NUMERICHOST, 'ai_socktype' => SOCK_STREAM])[0];
    echo socket_addrinfo_explain($info)['ai_addr']['sin6_addr'], "\n";
}
?>
--EXPECT--
fe80::7%sxt0
fe80::7%sxt0
ff02::1%sxt0
::1
fe80::7
