--TEST--
A stream that is no socket warns and returns false
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_import_stream(fopen('php://memory', 'r')));
var_dump(socket_import_stream(fopen(__FILE__, 'r')));
?>
--EXPECTF--
Warning: socket_import_stream(): Cannot represent a stream of type MEMORY as a Socket Descriptor in %s on line %d
bool(false)

Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %s on line %d
bool(false)
