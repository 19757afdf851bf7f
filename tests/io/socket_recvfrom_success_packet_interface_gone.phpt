--TEST--
A packet of an interface that is gone since arrives, with the number in place of the name
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
$type = 0x88b5; // for local experiments
$receiver = socket_create(AF_PACKET, SOCK_RAW, $type);
$sender = socket_create(AF_PACKET, SOCK_DGRAM, $type);
$index = netns_index('sxt1');
var_dump(socket_sendto($sender, 'packet', 6, 0, 'ff:ff:ff:ff:ff:ff', netns_index('sxt0')));
var_dump(net_wait_readable($receiver));
shell_exec('ip link del sxt0');
var_dump(socket_recvfrom($receiver, $data, 100, 0, $name, $port), substr($data, 14, 6), $name === "$index", $port === $index);
?>
--EXPECT--
int(6)
bool(true)
int(20)
string(6) "packet"
bool(true)
bool(true)
