--TEST--
An exception while the message is read ends it: nothing is sent
--EXTENSIONS--
sockets_ext
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
[$a, $b] = net_unix_pair(SOCK_DGRAM);
net_attempt(fn() => socket_sendmsg($a, ['iov' => ['x', new Thrower()]]));
$hops = ['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => new Thrower()];
net_attempt(fn() => socket_sendmsg($a, ['iov' => ['x'], 'control' => [$hops]]));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
DomainException: no text
DomainException: no text
bool(false)
