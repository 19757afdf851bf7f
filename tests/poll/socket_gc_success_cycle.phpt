--TEST--
a cycle of Socket, handle, watcher, data and Context is collected
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
    public $all;

    public function __destruct()
    {
        echo "collected\n";
    }
}
poll_each_backend(function (Backend $backend) {
    [$socket, $peer] = net_unix_pair();
    $data = new Data();
    $context = new Context($backend);
    $handle = new SocketPollHandle($socket);
    $data->all = [$socket, $handle, $context, $context->add($handle, [Event::Write], $data)];
    unset($socket, $handle, $context, $data);
    var_dump(gc_collect_cycles() > 0);
    gc_collect_cycles();
    var_dump(socket_read($peer, 1));
});
?>
--EXPECT--
collected
bool(true)
string(0) ""
