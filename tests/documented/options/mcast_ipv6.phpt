--TEST--
IPv6 groups are joined and left, and their sources blocked and let in, as IPv4's are
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

[$receiver, $port] = here_udp(AF_INET6);
foreach (['fd00::2', 'fd00::3'] as $address) {
    $senders[$address] = there_socket(AF_INET6, SOCK_DGRAM);
    socket_bind($senders[$address], $address);
}

/** Sets an option, then both sources send to the group; prints what arrives. */
function try_option(string $option, array $value): void
{
    global $senders, $receiver, $port;
    $value += ['group' => 'ff15::1:2', 'interface' => 'wire0'];
    socket_set_option($receiver, IPPROTO_IPV6, constant($option), $value);
    foreach ($senders as $sender) {
        socket_sendto($sender, 'text', 4, 0, 'ff15::1:2', $port);
        socket_sendto($sender, 'end', 3, 0, 'fd00::1', $port);
    }
    echo "$option: ", implode(', ', [...hosts_received($receiver), ...hosts_received($receiver)]) ?: 'nothing', "\n";
}

try_option('MCAST_JOIN_GROUP', []);
try_option('MCAST_BLOCK_SOURCE', ['source' => 'fd00::2']);
try_option('MCAST_UNBLOCK_SOURCE', ['source' => 'fd00::2']);
try_option('MCAST_LEAVE_GROUP', []);
try_option('MCAST_JOIN_SOURCE_GROUP', ['source' => 'fd00::3']);
try_option('MCAST_LEAVE_SOURCE_GROUP', ['source' => 'fd00::3']);
?>
--EXPECT--
MCAST_JOIN_GROUP: text from fd00::2, text from fd00::3
MCAST_BLOCK_SOURCE: text from fd00::3
MCAST_UNBLOCK_SOURCE: text from fd00::2, text from fd00::3
MCAST_LEAVE_GROUP: nothing
MCAST_JOIN_SOURCE_GROUP: text from fd00::3
MCAST_LEAVE_SOURCE_GROUP: nothing
