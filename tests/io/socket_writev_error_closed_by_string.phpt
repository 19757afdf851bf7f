--TEST--
An element that closes the socket while it becomes a string ends the call, with nothing sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$closing = new class ($left) {
    public function __construct(private Socket $socket)
    {
    }

    public function __toString(): string
    {
        socket_close($this->socket);
        return 'text';
    }
};
net_attempt(fn () => socket_writev($left, ['before', $closing, 'after']));
var_dump(socket_read($right, 10));
?>
--EXPECT--
Error: socket_writev(): Argument #1 ($socket) has already been closed
string(0) ""
