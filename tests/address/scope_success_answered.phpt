--TEST--
The address of a link-local sender or peer has its scope, and can be answered
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
$own = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
var_dump(socket_bind($own, 'fe80::7%sxt0'));
socket_getsockname($own, $address, $port);
var_dump($address, @socket_bind(socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP), $address));
// The system drops what is sent before the interface has come up.
do {
    socket_sendto($own, 'x', 1, 0, $address, $port);
    [$read, $none] = [[$own], null];
} while (socket_select($read, $none, $none, 0, 100000) === 0);
socket_recvfrom($own, $data, 9, 0, $from, $port);
var_dump($from, socket_sendto($own, 'x', 1, 0, $from, $port));
$message = ['name' => [], 'controllen' => 64];
socket_recvmsg($own, $message);
var_dump($message['name']['addr'], $message['name']['scope_id'] === netns_index('sxt0'));
$listener = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
socket_bind($listener, '::');
socket_listen($listener);
$client = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, 'fe80::7%' . netns_index('sxt0'), net_port($listener)));
var_dump(socket_getpeername($client, $peer), $peer, socket_getpeername(socket_accept($listener), $peer), $peer);
?>
--EXPECT--
bool(true)
string(12) "fe80::7%sxt0"
bool(true)
string(12) "fe80::7%sxt0"
int(1)
string(7) "fe80::7"
bool(true)
bool(true)
bool(true)
string(12) "fe80::7%sxt0"
bool(true)
string(12) "fe80::7%sxt0"
