--TEST--
A task that selects the same hundred sockets again lets others run, beside another that does so; closing one of them ends the wait
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

$pairs = [];
while (count($pairs) < 100) {
    $pairs[] = net_unix_pair();
}
$sockets = array_column($pairs, 0);
$task = socket_spawn(function () use ($sockets): array {
    $ready = [];
    while (count($ready) < 6) {
        $read = $sockets;
        $write = $except = null;
        $count = socket_select($read, $write, $except, null);
        $ready[] = $count . ': ' . implode(' ', array_keys($read));
        array_map(fn (Socket $socket) => socket_read($socket, 10), $read);
    }
    return $ready;
});
$other = socket_spawn(function () use ($sockets): int {
    for ($i = 0; $i < 20; $i++) {
        $read = $sockets;
        $write = $except = null;
        socket_select($read, $write, $except, 0, 1000);
    }
    return $i;
});
for ($i = 0; $i < 6; $i++) {
    socket_sleep(0.01); // both wait
    socket_write($pairs[$i * 9][1], 'x');
}
echo implode(', ', $task->join()), '; ', $other->join(), "\n";

$closing = socket_spawn(function () use ($sockets): string {
    do {
        $read = $sockets;
        $write = $except = null;
        $count = @socket_select($read, $write, $except, null);
        $count && socket_read($read[0], 10);
    } while ($count);
    return socket_strerror(socket_last_error());
});
for ($i = 0; $i < 4; $i++) {
    socket_write($pairs[0][1], 'x');
    socket_sleep(0.01);
}
socket_close($sockets[50]);
echo $closing->join(), "\n";
?>
--EXPECT--
1: 0, 1: 9, 1: 18, 1: 27, 1: 36, 1: 45; 20
Bad file descriptor
