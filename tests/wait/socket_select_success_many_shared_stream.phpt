--TEST--
Of two sockets that share a stream each is looked at anew, as what stands at the address of one may be another
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 50; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$wait = function (Socket $writer) use (&$sockets) {
    $read = $sockets;
    $write = [$writer];
    $except = null;
    return socket_select($read, $write, $except, 0) . ': ' . implode(', ', array_keys($read));
};
$idle = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$ready = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($ready[1], 'x');
$writer = socket_import_stream($idle[0]);
$answers = [];
for ($round = 0; $round < 20; $round++) {
    foreach ([$idle, $ready] as $pair) {
        $sockets[100] = socket_import_stream($pair[0]);
        for ($call = 0; $call < 5; $call++) {
            $answers[] = $wait($writer);
        }
        unset($sockets[100]);
    }
}
print_r(array_count_values($answers));
?>
--EXPECT--
Array
(
    [1: ] => 100
    [2: 100] => 100
)
