--TEST--
PHP 5.4: an event loop with closures under (int) $socket, short arrays and a trait
--EXTENSIONS--
sockets_ext
--FILE--
<?php
trait Emitter
{
    private $listeners = [];

    public function on($event, callable $listener)
    {
        $this->listeners[$event][] = $listener;
        return $this;
    }

    protected function emit($event)
    {
        foreach (isset($this->listeners[$event]) ? $this->listeners[$event] : [] as $listener) {
            call_user_func_array($listener, array_slice(func_get_args(), 1));
        }
    }
}

class Loop
{
    use Emitter;

    private $sockets = [];
    private $handlers = [];

    public function add($socket, callable $handler)
    {
        $this->sockets[(int) $socket] = $socket;
        $this->handlers[(int) $socket] = $handler->bindTo($this);
    }

    public function remove($socket)
    {
        unset($this->sockets[(int) $socket], $this->handlers[intval($socket)]);
        $this->emit('removed', count($this->sockets));
    }

    public function run()
    {
        while ($read = $this->sockets) {
            $write = $except = [];
            socket_select($read, $write, $except, 10) or die('nothing happens');
            foreach ($read as $id => $socket) {
                call_user_func($this->handlers[$id], $socket);
            }
        }
    }
}

$loop = (new Loop)->on('removed', function ($left) {
    echo "$left left\n";
});
foreach (['ping', 'pong'] as $text) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $loop->add($pair[0], function ($socket) use ($text) {
        echo socket_read($socket, 10) === $text ? "$text as expected\n" : "something else\n";
        $this->remove($socket);
    });
    socket_write($pair[1], $text);
    $peers[] = $pair[1];
}
$loop->run();
?>
--EXPECT--
ping as expected
1 left
pong as expected
0 left
