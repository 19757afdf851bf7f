--TEST--
A group says what is wrong with its interface
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$join = fn($interface) => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.255.7.9', 'interface' => $interface]);
net_attempt(fn() => $join(-1));
net_attempt(fn() => $join(4294967296));
net_attempt(fn() => $join(new stdClass()));
var_dump($join('nope0'));
var_dump($join(999999));
?>
--EXPECTF--
ValueError: Index must be between 0 and 4294967295
ValueError: Index must be between 0 and 4294967295
Error: Object of class stdClass could not be converted to string

Warning: socket_set_option(): No interface with name "nope0" could be found in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
