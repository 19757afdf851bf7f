--TEST--
The value that the data replaces may close the socket as it goes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Closer
{
    public function __construct(private Socket $socket)
    {
    }

    public function __destruct()
    {
        echo "closed\n";
        socket_close($this->socket);
    }
}

[$one, $two] = net_unix_pair();
socket_write($one, 'data');
$data = new Closer($two);
var_dump(socket_recv($two, $data, 10, 0), $data);
$data = new Closer($one);
var_dump(socket_recv($one, $data, 10, MSG_DONTWAIT), $data);
?>
--EXPECT--
closed
int(4)
string(4) "data"
closed
int(0)
NULL
