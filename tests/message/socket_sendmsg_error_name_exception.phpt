--TEST--
An exception while a name or its parts are converted ends the call: nothing is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Thrower
{
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        throw new DomainException($this->text);
    }
}
$refused = function (int $family, array $message): void {
    $socket = socket_create($family, SOCK_DGRAM, 0);
    net_attempt(fn() => var_dump(socket_sendmsg($socket, $message + ['iov' => ['x']])));
};
$refused(AF_INET, ['name' => ['addr' => new Thrower('IPv4 address'), 'port' => 9]]);
$refused(AF_INET6, ['name' => ['addr' => new Thrower('IPv6 address'), 'port' => 9]]);
$refused(AF_UNIX, ['name' => ['path' => new Thrower('path')]]);
$info = ['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO];
$refused(AF_INET6, ['control' => [$info + ['data' => ['addr' => new Thrower('own address'), 'ifindex' => 1]]]]);
$refused(AF_INET6, ['control' => [$info + ['data' => ['addr' => '::1', 'ifindex' => new Thrower('interface')]]]]);
?>
--EXPECT--
DomainException: IPv4 address
DomainException: IPv6 address
DomainException: path
DomainException: own address
DomainException: interface
