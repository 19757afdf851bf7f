--TEST--
A socket or stream that is closed while the message is read is not sent
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closer
{
    public function __construct(private Closure $close)
    {
    }
    public function __toString(): string
    {
        ($this->close)();
        return '1';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$stream = tmpfile();
$closers = [[$socket, fn() => socket_close($socket)], [$stream, fn() => fclose($stream)]];
foreach ($closers as [$descriptor, $close]) {
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$descriptor]];
    $hops = ['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => new Closer($close)];
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights, $hops]]));
}
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr): socket is already closed in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr): resource is not a stream in %s on line %d
bool(false)
bool(false)
