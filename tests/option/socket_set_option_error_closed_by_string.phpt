--TEST--
A socket that __toString() closes while an interface is converted throws
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

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
class Closer
{
    public function __construct(private Socket $socket)
    {
    }

    public function __toString(): string
    {
        socket_close($this->socket);
        return 'lo';
    }
}
$closer = new Closer($socket);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, $closer));
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$value = ['group' => '239.1.2.3', 'interface' => new Closer($socket)];
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $value));
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
