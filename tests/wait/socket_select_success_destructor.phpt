--TEST--
Destructors of what the arrays held last run after the arrays are made
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Watcher
{
    public static array $seen = [];
    public Socket $socket;

    public function __destruct()
    {
        global $read, $write;
        self::$seen = [count($read), count($write)];
        socket_close($this->socket);
    }
}

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$watcher = new Watcher();
$watcher->socket = $two;
$write = [$one];
$read = [$two];
$map = new WeakMap();
$map[$last = socket_create(AF_UNIX, SOCK_DGRAM, 0)] = $watcher;
$except = [$last];
unset($watcher, $last);
var_dump(socket_select($read, $write, $except, 0), Watcher::$seen, $except);
net_attempt(fn () => socket_read($two, 10));
?>
--EXPECT--
int(2)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(1)
}
array(0) {
}
Error: socket_read(): Argument #1 ($socket) has already been closed
