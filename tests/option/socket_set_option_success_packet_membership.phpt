--TEST--
PACKET_ADD_MEMBERSHIP makes an interface promiscuous, or receives an address, until it is dropped
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
skip_without_constant('PACKET_ADD_MEMBERSHIP');
skip_unless_packet();
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
netns_enter('link add wire0 type veth peer name wire1', 'link set wire0 up', 'link set wire1 up');

function is_promiscuous(): bool
{
    return (bool) preg_match('/promiscuity 1\b/', shell_exec('ip -d link show wire0'));
}
$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
$promiscuous = ['interface' => 'wire0', 'type' => PACKET_MR_PROMISC];
var_dump(is_promiscuous(), socket_set_option($socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, $promiscuous), is_promiscuous());
$byIndex = ['interface' => netns_index('wire0')] + $promiscuous;
var_dump(socket_set_option($socket, SOL_PACKET, PACKET_DROP_MEMBERSHIP, $byIndex), is_promiscuous());

$address = ['interface' => 'wire0', 'type' => PACKET_MR_MULTICAST, 'addr' => '01:00:5e:7f:07:15'];
var_dump(socket_set_option($socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, $address));
var_dump(str_contains(shell_exec('ip maddr show dev wire0'), '01:00:5e:7f:07:15'));
var_dump(socket_set_option($socket, SOL_PACKET, PACKET_DROP_MEMBERSHIP, $address));
var_dump(str_contains(shell_exec('ip maddr show dev wire0'), '01:00:5e:7f:07:15'));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
