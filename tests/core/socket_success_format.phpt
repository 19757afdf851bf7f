--TEST--
Formats print a socket as text and as number
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
var_dump(sprintf('%s %d %05u %x', $socket, $socket, $socket, $socket) === sprintf('Resource id #%d %d %05u %x', $id, $id, $id, $id));
ob_start();
echo $socket, "\n";
print $socket;
printf("\n%d\n", $socket);
var_dump(ob_get_clean() === "Resource id #$id\nResource id #$id\n$id\n");
?>
--EXPECT--
bool(true)
bool(true)
