--TEST--
socket_splice(): the timeout ends a call that never has to wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
// What is sent to the one socket is the source of the other.
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_write($pair[0], 'round and round');

foreach ([0.05, 0.0] as $timeout) {
    $moved = socket_splice($pair[1], $pair[0], PHP_INT_MAX, timeout: $timeout);
    var_dump($moved > 0, socket_last_error($pair[1]) === SOCKET_ETIMEDOUT || socket_last_error($pair[0]) === SOCKET_ETIMEDOUT);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
