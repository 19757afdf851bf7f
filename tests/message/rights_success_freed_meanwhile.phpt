--TEST--
A socket that the script drops while the message is read is sent all the same
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Dropper
{
    public function __toString(): string
    {
        $GLOBALS['descriptors'] = null;
        return (string) SCM_RIGHTS;
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$sent, $peer] = net_unix_pair();
$descriptors = [$sent];
unset($sent);
$first = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => &$descriptors];
$second = ['level' => SOL_SOCKET, 'type' => new Dropper(), 'data' => [$a]];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$first, $second]]));
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
socket_write($message['control'][0]['data'][0], 'hello');
var_dump(socket_read($peer, 10));
?>
--EXPECT--
int(1)
string(5) "hello"
