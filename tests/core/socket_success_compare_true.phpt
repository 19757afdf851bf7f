--TEST--
A socket equals true wherever it is compared, as a resource did, and is not false
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(in_array(true, [$socket]), in_array(false, [$socket]), array_search(true, ['key' => $socket]));
switch ($socket) {
    case false:
        echo "false\n";
        break;
    case true:
        echo "true\n";
}
$true = true;
var_dump($socket == $true, $true == $socket, $socket != $true, $socket === $true, in_array(true, [$socket], true));
?>
--EXPECT--
bool(true)
bool(false)
string(3) "key"
true
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
