--TEST--
Places that no file has and unknown flags are named; closed ends throw
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair();
$file = tmpfile();
net_attempt(fn() => socket_sendfile($a, $file, -1));
net_attempt(fn() => socket_sendfile($a, $file, 0, -1));
net_attempt(fn() => socket_sendfile($a, $file, 0, 1, MSG_OOB));
net_attempt(fn() => socket_sendfile($a, 'file'));
net_attempt(fn() => socket_sendfile($a, stream_context_create()));
fclose($file);
net_attempt(fn() => socket_sendfile($a, $file, 0));
socket_close($a);
net_attempt(fn() => socket_sendfile($a, tmpfile()));
?>
--EXPECT--
ValueError: socket_sendfile(): Argument #3 ($offset) must be greater than or equal to 0
ValueError: socket_sendfile(): Argument #4 ($length) must be greater than or equal to 0
ValueError: socket_sendfile(): Argument #5 ($flags) must be a combination of MSG_MORE and MSG_DONTWAIT
TypeError: socket_sendfile(): Argument #2 ($stream) must be of type resource, string given
TypeError: socket_sendfile(): supplied resource is not a valid stream resource
TypeError: socket_sendfile(): supplied resource is not a valid stream resource
Error: socket_sendfile(): Argument #1 ($socket) has already been closed
