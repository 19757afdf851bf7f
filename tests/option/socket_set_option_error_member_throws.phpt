--TEST--
An exception while a number, an address or an interface is converted reaches the script: nothing is set
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Thrower
{
    public function __toString(): string
    {
        throw new DomainException('no text');
    }
}
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$join = ['group' => '239.255.7.14', 'interface' => 'lo'];
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => new Thrower()] + $join));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['interface' => new Thrower()] + $join));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, new Thrower()));
set_error_handler(fn($number, $message) => throw new RuntimeException($message));
$before = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, new stdClass()));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL) === $before);
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $join));
?>
--EXPECT--
DomainException: no text
DomainException: no text
DomainException: no text
RuntimeException: Object of class stdClass could not be converted to int
bool(true)
bool(true)
