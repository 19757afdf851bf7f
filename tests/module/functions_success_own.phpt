--TEST--
Functions of our own belong to the module sockets too, and none to sockets_ext
--EXTENSIONS--
sockets_ext
--FILE--
<?php
var_dump(array_diff(['socket_send_all', 'socket_sendmmsg', 'socket_iovec_alloc'], get_extension_funcs('sockets')));
var_dump(get_extension_funcs('sockets_ext'), (new ReflectionExtension('sockets_ext'))->getFunctions());
?>
--EXPECT--
array(0) {
}
bool(false)
array(0) {
}
