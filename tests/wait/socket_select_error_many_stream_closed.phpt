--TEST--
One socket of a stream among many is waited for with them, until the stream is closed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 50; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$stream = socket_export_stream($sockets[7]);
$counts = [];
for ($call = 0; $call < 40; $call++) {
    if ($call === 20) {
        socket_write($sockets[6], 'x');
        socket_write($sockets[8], 'x');
    }
    $read = $sockets;
    $write = $except = null;
    $counts[] = socket_select($read, $write, $except, 0) . ': ' . implode(', ', array_keys($read));
}
print_r(array_count_values($counts));
fclose($stream);
$read = $sockets;
net_attempt(fn () => socket_select($read, $write, $except, 0));
var_dump($read === $sockets);
?>
--EXPECT--
Array
(
    [0: ] => 20
    [2: 7, 9] => 20
)
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
bool(true)
