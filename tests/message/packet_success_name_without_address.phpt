--TEST--
The name of a packet may have an empty address; what cannot be made a text is not sent
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
PHP_OS_FAMILY === 'Linux' or skip('the loopback interface is not lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Throwing
{
    public function __toString(): string
    {
        throw new Exception('no text');
    }
}

$socket = socket_create(AF_PACKET, SOCK_DGRAM, 0);
$name = ['family' => AF_PACKET, 'protocol' => 0x88b5, 'ifindex' => 'lo'];
var_dump(socket_sendmsg($socket, ['name' => $name + ['addr' => ''], 'iov' => ['x']]));
net_attempt(fn () => socket_sendmsg($socket, ['name' => $name + ['addr' => new Throwing()], 'iov' => ['x']]));
?>
--EXPECT--
int(1)
Exception: no text
