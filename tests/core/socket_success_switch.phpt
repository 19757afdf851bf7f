--TEST--
A switch and in_array find a socket by its number
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
switch ($socket) {
    case $id + 1:
        echo "wrong\n";
        break;
    case $id:
        echo "right\n";
}
var_dump(in_array($id, [$socket]), in_array($id + 1, [$socket]), in_array($id, [$socket], true));
?>
--EXPECT--
right
bool(true)
bool(false)
bool(false)
