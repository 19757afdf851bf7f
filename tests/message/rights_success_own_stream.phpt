--TEST--
What a stream of the script's own gives as its descriptor is sent, though it is closed while the message is read
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

class Closing
{
    public function __toString(): string
    {
        fclose(OwnStream::$inner);
        $GLOBALS['others'] = [fopen(__FILE__, 'r'), fopen(__FILE__, 'r')];
        return 'x';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
[OwnStream::$inner, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$own = fopen('own://', 'r');
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$own]];
$before = net_open_descriptors();
var_dump(socket_sendmmsg($a, [['iov' => ['x'], 'control' => [$rights]], ['iov' => [new Closing()]]]));
// One is closed, and two were opened.
var_dump(net_open_descriptors() - $before);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
socket_write($message['control'][0]['data'][0], 'hello');
var_dump(fread($peer, 10));
?>
--EXPECT--
int(2)
int(1)
string(5) "hello"
