--TEST--
MCAST_BLOCK_SOURCE keeps one sender's datagrams away, MCAST_UNBLOCK_SOURCE lets them in again
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

[$receiver, $port] = here_udp();
$group = ['group' => '239.1.2.3', 'interface' => 'wire0'];
$source = $group + ['source' => '10.0.0.2'];
foreach (['10.0.0.2', '10.0.0.3'] as $address) {
    $senders[$address] = there_socket(AF_INET, SOCK_DGRAM);
    socket_bind($senders[$address], $address);
}

/** Both sources send to the group; prints what arrives. */
function try_sources(string $when): void
{
    global $senders, $receiver, $port;
    foreach ($senders as $sender) {
        socket_sendto($sender, 'text', 4, 0, '239.1.2.3', $port);
        socket_sendto($sender, 'end', 3, 0, '10.0.0.1', $port);
    }
    echo "$when: ", implode(', ', [...hosts_received($receiver), ...hosts_received($receiver)]), "\n";
}

socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
try_sources('joined');
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_BLOCK_SOURCE, $source));
try_sources('blocked');
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_UNBLOCK_SOURCE, $source));
try_sources('unblocked');
?>
--EXPECT--
joined: text from 10.0.0.2, text from 10.0.0.3
bool(true)
blocked: text from 10.0.0.3
bool(true)
unblocked: text from 10.0.0.2, text from 10.0.0.3
