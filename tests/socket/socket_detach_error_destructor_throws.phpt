--TEST--
When code that is told of the end of a Socket throws, its descriptor is closed, since nobody gets the number
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Data
{
    public function __destruct()
    {
        throw new LogicException('thrown by the destructor');
    }
}

[$left, $right] = net_unix_pair();
$context = new Io\Poll\Context();
$context->add(new SocketPollHandle($left), [Io\Poll\Event::Read], new Data());
net_attempt(fn () => socket_detach($left));
var_dump(socket_read($right, 10));
net_attempt(fn () => socket_fileno($left));
?>
--EXPECT--
LogicException: thrown by the destructor
string(0) ""
Error: socket_fileno(): Argument #1 ($socket) has already been closed
