--TEST--
A socket that an earlier message hands over must still be open when the later ones are read
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closing
{
    public function __construct(private Socket $socket) {}
    public function __toString(): string
    {
        socket_close($this->socket);
        return 'x';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$handed] = net_unix_pair();
$control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$handed]]];
var_dump(socket_sendmmsg($a, [['iov' => ['x'], 'control' => $control], ['iov' => [new Closing($handed)]]]));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmmsg(): error converting user data (path: messages > element #0): socket is already closed in %s on line %d
bool(false)
bool(false)
