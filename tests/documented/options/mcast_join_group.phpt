--TEST--
After MCAST_JOIN_GROUP the group's datagrams arrive, after MCAST_LEAVE_GROUP no more
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

[$receiver, $port] = there_udp();
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$group = ['group' => '239.1.2.3', 'interface' => 0];

/** Sends to the group, and prints what arrives of it. */
function try_group(string $text): void
{
    global $sender, $receiver, $port;
    socket_sendto($sender, $text, strlen($text), 0, '239.1.2.3', $port);
    socket_sendto($sender, 'end', 3, 0, '10.0.0.2', $port);
    echo "$text: ", implode(', ', hosts_received($receiver)) ?: 'nothing', "\n";
}

try_group('before');
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
try_group('joined');
var_dump(@socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group), socket_last_error($receiver) === SOCKET_EADDRINUSE);
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_GROUP, $group));
try_group('left');
var_dump(@socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_GROUP, $group), socket_last_error($receiver) === SOCKET_EADDRNOTAVAIL);
?>
--EXPECT--
before: nothing
bool(true)
joined: joined from 10.0.0.1
bool(false)
bool(true)
bool(true)
left: nothing
bool(false)
bool(true)
