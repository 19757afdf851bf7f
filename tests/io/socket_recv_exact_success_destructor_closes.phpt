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
[$a, $b] = net_unix_pair();
socket_write($a, 'x');
$data = new Closing($b);
var_dump(socket_recv_exact($b, $data, 2, 0, 0), $data);
net_attempt(fn() => socket_recv_exact($b, $data, 1));
?>
--EXPECT--
int(1)
string(1) "x"
Error: socket_recv_exact(): Argument #1 ($socket) has already been closed
