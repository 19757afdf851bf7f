--TEST--
Others go on while socket_addrinfo_connect() waits, and can cancel it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener(backlog: 0);
$waiting = [];
do {                                       // until the queue of the listener is full
    $waiting[] = $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_nonblock($client);
    @socket_connect($client, '127.0.0.1', $port);
    $write = [$client];
    $read = $except = null;
} while (socket_select($read, $write, $except, 0, 300000) === 1);

$info = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM])[0];
socket_spawn(fn () => null)->join();      // the descriptor of the hub stays
$descriptors = net_open_descriptors();
$task = socket_spawn(fn () => socket_addrinfo_connect($info));
socket_spawn(function () use ($task) {
    socket_sleep(0.01);
    echo "others go on\n";
    $task->cancel();
});
net_attempt(fn () => $task->join(10));
var_dump(net_open_descriptors() - $descriptors);
?>
--EXPECT--
others go on
SocketCancelledError: The task was cancelled
int(0)
