--TEST--
Sockets that are still referenced at the end of a script are closed once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Keeper
{
    public function __construct(private Socket $socket, private mixed $stream)
    {
    }

    public function __destruct()
    {
        var_dump(socket_write($this->socket, 'bye'), is_resource($this->stream));
    }
}
[$one, $two] = net_unix_pair();
$keeper = new Keeper($one, socket_export_stream($two));
echo "end\n";
?>
--EXPECT--
end
int(3)
bool(true)
