--TEST--
What was in the variable before may close the socket when it goes
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closing
{
    public function __construct(private Socket $socket) {}
    public function __destruct()
    {
        socket_close($this->socket);
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_send($a, 'x', 1, 0);
$messages = [new Closing($b)];
var_dump(socket_recvmmsg($b, $messages, 4, 10), count($messages));
net_attempt(function () use ($b, &$messages) { socket_recvmmsg($b, $messages, 4, 10); });
?>
--EXPECT--
int(1)
int(1)
Error: socket_recvmmsg(): Argument #1 ($socket) has already been closed
