--TEST--
An object that takes its vector out while it becomes a string is told that there is none
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Deleting
{
    public function __construct(private SocketIovec $iovec)
    {
    }

    public function __toString(): string
    {
        socket_iovec_delete($this->iovec, 0);
        return 'text';
    }
}

$iovec = socket_iovec_alloc(2, 3, 3);
socket_iovec_set($iovec, 0, 'zero');
socket_iovec_set($iovec, 1, 'one');
net_attempt(fn () => socket_iovec_set($iovec, 1, new Deleting($iovec)));
var_dump(count($iovec), socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 1 vectors
int(1)
string(3) "one"
