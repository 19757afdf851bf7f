--TEST--
Arrays that are values are waited for among many sockets as well, call after call
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 50; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$answers = [];
for ($call = 0; $call < 100; $call++) {
    if ($call === 50) {
        socket_write($sockets[1], 'x');
    }
    $except = $sockets;
    $answers[] = socket_select([...$sockets], NULL, $except, 0) . ' of ' . count($sockets) . ', ' . count($except);
}
print_r(array_count_values($answers));
?>
--EXPECT--
Array
(
    [0 of 100, 0] => 50
    [1 of 100, 0] => 50
)
