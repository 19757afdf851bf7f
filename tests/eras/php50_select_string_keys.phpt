--TEST--
PHP 5.0: select keeps the keys, strings too, and a null array is no array
--EXTENSIONS--
sockets
--FILE--
<?php
$sockets = array();
foreach (array('red', 'green', 'blue') as $color) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $sockets[$color] = $pair[0];
    $others[$color] = $pair[1];
}
socket_write($others['blue'], 'sky');
socket_write($others['red'], 'rose');
$read = $sockets;
$write = array('out' => $sockets['green']);
$except = NULL;
echo socket_select($read, $write, $except, 0), "\n";
foreach ($read as $color => $socket) {
    echo "$color: ", socket_read($socket, 10), "\n";
}
echo implode(',', array_keys($write)), "\n";
var_dump($except);
$read = $sockets;
$write = NULL;
echo socket_select($read, $write, $except, 0, 1000), ' ', count($read), "\n";
?>
--EXPECT--
3
red: rose
blue: sky
out
NULL
0 0
