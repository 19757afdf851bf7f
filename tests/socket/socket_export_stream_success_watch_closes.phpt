--TEST--
A watcher's data that close the stream while socket_close() does so do no harm
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

final class Closer
{
    public function __construct(private mixed $stream)
    {
    }

    public function __destruct()
    {
        var_dump(fclose($this->stream));
    }
}

[$one, $two] = net_unix_pair();
$context = new Io\Poll\Context();
$context->add(new SocketPollHandle($one), [Io\Poll\Event::Read], new Closer(socket_export_stream($one)));
net_attempt(fn () => socket_close($one));
net_attempt(fn () => socket_last_error($one));
var_dump(socket_read($two, 1));
?>
--EXPECT--
bool(true)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
string(0) ""
