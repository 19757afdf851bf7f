--TEST--
What is no stream, or no longer one, is a TypeError
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_import_stream(1));
$stream = fopen('php://memory', 'r');
fclose($stream);
net_attempt(fn () => socket_import_stream($stream));
net_attempt(fn () => socket_import_stream(stream_context_create()));
?>
--EXPECT--
TypeError: socket_import_stream(): Argument #1 ($stream) must be of type resource, int given
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
TypeError: socket_import_stream(): supplied resource is not a valid stream resource
