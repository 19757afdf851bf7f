--TEST--
get_extension_funcs lists the functions under sockets_ext, not under sockets
--EXTENSIONS--
sockets_ext
--FILE--
<?php
var_dump(get_extension_funcs('sockets'), in_array('socket_select', get_extension_funcs('sockets_ext'), true));
?>
--EXPECT--
bool(false)
bool(true)
