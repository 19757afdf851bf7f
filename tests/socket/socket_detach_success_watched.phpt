--TEST--
A descriptor that is given away is forgotten by select, watchers and streams; another file may get its number
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_below_descriptors(300);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function select(Socket ...$sockets): int
{
    $write = $except = null;
    return socket_select($sockets, $write, $except, 0);
}

[$left, $right] = net_unix_pair();
$kept = [];
for ($i = 0; $i < 100; $i++) {
    $kept = [...$kept, ...net_unix_pair()];
}
for ($i = 0; $i < 5; $i++) {
    select($left, ...$kept);
}
$context = new Io\Poll\Context();
$context->add(new SocketPollHandle($left), [Io\Poll\Event::Read]);
$fd = socket_detach($left);
socket_write($right, 'x');
var_dump(select(...$kept));
net_attempt(fn () => select($left));
$again = socket_from_fd($fd);
var_dump(select($again, ...$kept));
var_dump(count($context->wait(Time\Duration::fromSeconds(0))));

/* The stream owns the descriptor. */
$stream = socket_export_stream($again);
var_dump(@socket_detach($again), error_get_last()['message'], fread($stream, 10));
?>
--EXPECT--
int(0)
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
int(1)
int(0)
bool(false)
string(72) "socket_detach(): cannot detach the descriptor, which belongs to a stream"
string(1) "x"
