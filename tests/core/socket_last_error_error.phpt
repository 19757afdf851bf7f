--TEST--
socket_last_error and socket_clear_error take a socket or null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([socket_last_error(...), socket_clear_error(...)] as $function) {
    net_attempt(fn () => $function('x'));
    net_attempt(fn () => $function(5));
    net_attempt(fn () => $function(new stdClass()));
    net_attempt(fn () => $function(null, 1));
}
?>
--EXPECT--
TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, string given
TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, int given
TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, stdClass given
ArgumentCountError: socket_last_error() expects at most 1 argument, 2 given
TypeError: socket_clear_error(): Argument #1 ($socket) must be of type ?Socket, string given
TypeError: socket_clear_error(): Argument #1 ($socket) must be of type ?Socket, int given
TypeError: socket_clear_error(): Argument #1 ($socket) must be of type ?Socket, stdClass given
ArgumentCountError: socket_clear_error() expects at most 1 argument, 2 given
