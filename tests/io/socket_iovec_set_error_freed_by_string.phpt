--TEST--
An object that frees the vectors while it becomes a string is told so
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Freeing
{
    public function __construct(private SocketIovec $iovec)
    {
    }

    public function __toString(): string
    {
        socket_iovec_free($this->iovec);
        return 'text';
    }
}

$iovec = socket_iovec_alloc(1, 3);
net_attempt(fn () => socket_iovec_set($iovec, 0, new Freeing($iovec)));
?>
--EXPECT--
Error: socket_iovec_set(): Argument #1 ($iovec) has already been freed
