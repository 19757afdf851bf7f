--TEST--
MCAST_JOIN_SOURCE_GROUP lets one sender in, MCAST_LEAVE_SOURCE_GROUP shuts it out again
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
$source = ['group' => '232.1.2.3', 'interface' => 'wire0', 'source' => '10.0.0.2'];
foreach (['10.0.0.2', '10.0.0.3'] as $address) {
    $senders[$address] = there_socket(AF_INET, SOCK_DGRAM);
    socket_bind($senders[$address], $address);
}

/** Both sources send to the group; prints what arrives. */
function try_sources(string $when): void
{
    global $senders, $receiver, $port;
    foreach ($senders as $sender) {
        socket_sendto($sender, 'text', 4, 0, '232.1.2.3', $port);
        socket_sendto($sender, 'end', 3, 0, '10.0.0.1', $port);
    }
    echo "$when: ", implode(', ', [...hosts_received($receiver), ...hosts_received($receiver)]) ?: 'nothing', "\n";
}

var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $source));
try_sources('joined one');
$other = ['source' => '10.0.0.3'] + $source;
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $other));
try_sources('joined both');
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $source));
try_sources('left one');
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $other));
try_sources('left both');
?>
--EXPECT--
bool(true)
joined one: text from 10.0.0.2
bool(true)
joined both: text from 10.0.0.2, text from 10.0.0.3
bool(true)
left one: text from 10.0.0.3
bool(true)
left both: nothing
