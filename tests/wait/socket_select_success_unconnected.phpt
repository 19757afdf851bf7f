--TEST--
A socket that was never connected is readable and writable, as the system has it
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$read = $write = $except = [$socket];
var_dump(socket_select($read, $write, $except, 0), count($read), count($write), $except);
?>
--EXPECT--
int(2)
int(1)
int(1)
array(0) {
}
