--TEST--
A plain option is an int that can be read back
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([1, 0] as $value) {
    var_dump(socket_set_option($socket, SOL_SOCKET, SO_REUSEADDR, $value));
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_REUSEADDR));
}
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(0)
