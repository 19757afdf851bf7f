--TEST--
An error handler that changes the instructions of a filter while they are converted changes nothing
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_FILTER');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$line = [6, 0, 0, new stdClass()];
$program = [&$line, [6, 0, 0, 7]];
set_error_handler(function () use (&$program, &$line) {
    $line = 'gone';
    $program = null;
    return true;
});
var_dump(socket_set_option($socket, SOL_SOCKET, SO_ATTACH_FILTER, $program));
restore_error_handler();
echo bin2hex(socket_get_option($socket, SOL_SOCKET, SO_GET_FILTER)), "\n";

set_error_handler(function () use ($socket) {
    socket_close($socket);
    return true;
});
net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_ATTACH_FILTER, [[6, 0, 0, new stdClass()]]));
?>
--EXPECT--
bool(true)
06000000010000000600000007000000
Error: socket_set_option(): Argument #1 ($socket) has already been closed
