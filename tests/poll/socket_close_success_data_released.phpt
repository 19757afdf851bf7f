--TEST--
the data of a watcher goes with its Socket, whose closing code may see
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

class Data
{
    public function __construct(private Context $context, private SocketPollHandle $handle)
    {
    }

    public function __destruct()
    {
        var_dump($this->handle->isValid());
        poll_attempt(fn () => $this->context->add($this->handle, [Event::Read]));
        poll_attempt(fn () => socket_close($this->handle->getSocket()));
    }
}
poll_each_backend(function (Backend $backend) {
    [$socket, $peer] = net_unix_pair();
    $context = new Context($backend);
    $handle = new SocketPollHandle($socket);
    $context->add($handle, [Event::Write], new Data($context, $handle));
    socket_close($socket);
    echo "closed\n";
    var_dump(count($context->wait(poll_ms(0))), socket_read($peer, 1));
});
?>
--EXPECT--
bool(false)
Io\Poll\InvalidHandleException(0): Invalid handle for polling
Error(0): socket_close(): Argument #1 ($socket) has already been closed
closed
int(0)
string(0) ""
