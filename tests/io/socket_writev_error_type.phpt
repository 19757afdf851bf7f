--TEST--
Anything but vectors or an array is a TypeError, and so are elements that are no strings
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
foreach (['text', null, 5, new stdClass(), $left] as $vectors) {
    net_attempt(fn () => socket_writev($left, $vectors));
}
net_attempt(fn () => socket_writev($left, ['sent?', ['nested']]));
net_attempt(fn () => socket_writev($left, ['sent?', new stdClass()]));
socket_set_nonblock($right);
var_dump(socket_read($right, 10));
?>
--EXPECT--
TypeError: socket_writev(): Argument #2 ($iovec) must be of type SocketIovec|array, string given
TypeError: socket_writev(): Argument #2 ($iovec) must be of type SocketIovec|array, null given
TypeError: socket_writev(): Argument #2 ($iovec) must be of type SocketIovec|array, int given
TypeError: socket_writev(): Argument #2 ($iovec) must be of type SocketIovec|array, stdClass given
TypeError: socket_writev(): Argument #2 ($iovec) must be of type SocketIovec|array, Socket given
TypeError: socket_writev(): Argument #2 ($iovec) must only have elements of type string, array given
Error: Object of class stdClass could not be converted to string
bool(false)
