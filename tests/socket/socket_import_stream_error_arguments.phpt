--TEST--
socket_import_stream takes a resource, socket_export_stream a Socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_import_stream());
net_attempt(fn () => socket_import_stream(null));
net_attempt(fn () => socket_import_stream(socket_create(AF_INET, SOCK_STREAM, SOL_TCP)));
net_attempt(fn () => socket_export_stream());
net_attempt(fn () => socket_export_stream(fopen('php://memory', 'r')));
?>
--EXPECT--
ArgumentCountError: socket_import_stream() expects exactly 1 argument, 0 given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, null given
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, Socket given
ArgumentCountError: socket_export_stream() expects exactly 1 argument, 0 given
TypeError: socket_export_stream(): Argument #1 ($socket) must be of type Socket, resource given
