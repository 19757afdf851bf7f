--TEST--
print_r, var_export and json_encode show an empty object of class Socket
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump($socket);
print_r($socket);
var_export($socket);
echo "\n", json_encode($socket), ' ', gettype($socket), ' ', get_debug_type($socket), "\n";
?>
--EXPECTF--
object(Socket)#%d (0) {
}
Socket Object
(
)
\Socket::__set_state(array(
))
{} object Socket
