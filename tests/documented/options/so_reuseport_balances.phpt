--TEST--
With SO_REUSEPORT two processes listen on one port, and both get connections
--EXTENSIONS--
sockets
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
skip_unless_fork();
skip_without_constant('SO_REUSEPORT');
?>
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

$first = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_get_option($first, SOL_SOCKET, SO_REUSEPORT));
var_dump(socket_set_option($first, SOL_SOCKET, SO_REUSEPORT, 1), socket_get_option($first, SOL_SOCKET, SO_REUSEPORT));
var_dump(socket_bind($first, '127.0.0.1'));
$port = net_port($first);

/** Listens in a process of its own, and greets every client with the name of that process. */
function serve(Socket $listener, string $name): int
{
    socket_listen($listener, 200);
    return net_fork(static function () use ($listener, $name): void {
        while ($client = socket_accept($listener)) {
            socket_write($client, $name);
            socket_close($client);
        }
    });
}

$second = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(@socket_bind($second, '127.0.0.1', $port));
socket_set_option($second, SOL_SOCKET, SO_REUSEPORT, 1);
var_dump(socket_bind($second, '127.0.0.1', $port));
$children = [serve($first, 'first'), serve($second, 'second')];
$greetings = ['first' => 0, 'second' => 0];
for ($i = 0; $i < 100; $i++) {
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    $greetings[socket_read($client, 10)]++;
}
foreach ($children as $child) {
    posix_kill($child, SIGKILL);
    pcntl_waitpid($child, $status);
}
var_dump(array_sum($greetings), $greetings['first'] > 10, $greetings['second'] > 10);
?>
--EXPECT--
int(0)
bool(true)
int(1)
bool(true)
bool(false)
bool(true)
int(100)
bool(true)
bool(true)
