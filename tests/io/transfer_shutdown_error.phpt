--TEST--
A send that waits for room ends with EPIPE when the connection is shut down, which poll(2) tells as a hang-up or not at all
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** Calls while another process shuts an end of the full connection down. */
function attempt(callable $call, int $end, int $how): string
{
    $pair = net_unix_pair();
    net_fill($pair[0], str_repeat('x', 4096));
    $child = net_fork(function () use ($pair, $end, $how) {
        usleep(50000);
        socket_shutdown($pair[$end], $how);
    });
    $start = hrtime(true);
    $result = @$call($pair[0]);
    $passed = hrtime(true) - $start;
    pcntl_waitpid($child, $status);
    return json_encode([$result, socket_last_error($pair[0]) === SOCKET_EPIPE, $passed < 20e9]);
}

file_put_contents($path = net_unix_path('file'), 'text');
[$from, $source] = net_unix_pair();
socket_write($source, 'text');
$calls = [
    fn (Socket $socket) => socket_send_all($socket, 'text', 0, 30.0),
    fn (Socket $socket) => socket_sendmmsg($socket, [['iov' => ['text']]], 0, 30.0),
    fn (Socket $socket) => socket_sendfile($socket, fopen($path, 'r'), timeout: 30.0),
    fn (Socket $socket) => socket_splice($from, $socket, 4, 0, 30.0),
];
foreach ($calls as $call) {
    echo attempt($call, 0, 2), ' ', attempt($call, 1, 2), "\n";
}
echo attempt($calls[0], 1, 0), "\n";
unlink($path);
?>
--EXPECT--
[false,true,true] [false,true,true]
[false,true,true] [false,true,true]
[false,true,true] [false,true,true]
[false,true,true] [false,true,true]
[false,true,true]
