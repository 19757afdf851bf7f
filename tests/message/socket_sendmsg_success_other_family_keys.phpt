--TEST--
Keys that a name of another family has may be there, empty: one form does for all families
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$empty = ['addr' => null, 'port' => 0, 'flowinfo' => 0, 'scope_id' => 0, 'path' => '', 'protocol' => 0, 'ifindex' => 0, 'hatype' => null, 'pkttype' => null];
foreach ([AF_INET => '127.0.0.1', AF_INET6 => '::1'] as $family => $address) {
    [$receiver, $port] = net_udp_bound($family);
    $name = ['family' => $family, 'addr' => $address, 'port' => $port] + $empty;
    var_dump(socket_sendmsg($receiver, ['name' => $name, 'iov' => ['text']]), socket_read($receiver, 10));
}

$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$path = net_unix_path();
socket_bind($receiver, $path);
$name = ['family' => AF_UNIX, 'path' => $path] + $empty;
var_dump(socket_sendmsg($receiver, ['name' => $name, 'iov' => ['text']]), socket_read($receiver, 10));
?>
--EXPECT--
int(4)
string(4) "text"
int(4)
string(4) "text"
int(4)
string(4) "text"
