--TEST--
One variable for reading and for writing keeps the sockets that are ready for both, with many sockets and call after call
--EXTENSIONS--
sockets
--FILE--
<?php
$sockets = $peers = [];
for ($i = 0; $i < 50; $i++) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    [$sockets["s$i"], $peers[$i]] = $pair;
}
foreach ([7, 8, 42] as $readable) {
    socket_write($peers[$readable], 'x');
}
foreach (['epoll', 'kqueue'] as $engine) {
    @ini_set('sockets_ext.select_engine', $engine);
}
$results = [];
for ($call = 0; $call < 60; $call++) {
    $both = $sockets;
    $none = null;
    $count = socket_select($both, $both, $none, 0);
    $results["$count: " . implode(' ', array_keys($both))] = true;
}
print_r(array_keys($results));
?>
--EXPECT--
Array
(
    [0] => 53: s7 s8 s42
)
