--TEST--
A peer's end makes many sockets readable, and is nothing to one that only wants to write
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$sockets = array_column($pairs, 0);
foreach ($sockets as $socket) {
    socket_set_nonblock($socket);
    while (@socket_write($socket, str_repeat('x', 65536))) {
        continue;
    }
}
$none = null;
$write = $sockets;
var_dump(socket_select($none, $write, $none, 0));
socket_shutdown($pairs[9][1], SHUT_WR);
$write = $sockets;
var_dump(socket_select($none, $write, $none, 0));
$read = $sockets;
var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [9]);
socket_close($pairs[8][1]);
$write = $sockets;
var_dump(socket_select($none, $write, $none, 0), array_keys($write) === [8]);
?>
--EXPECT--
int(0)
int(0)
int(1)
bool(true)
int(1)
bool(true)
