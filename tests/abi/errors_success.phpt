--TEST--
An extension sets a socket's error, and reads the request's and its text
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('ext/sockets/php_sockets.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run(<<<'CODE'
    $socket = socket_create(AF_INET, SOCK_STREAM, 0);
    @socket_shutdown($socket);
    var_dump(probe_set_error($socket, 42) === SOCKET_ENOTCONN, socket_last_error($socket));
    foreach ([SOCKET_ECONNREFUSED, -10001, 99999] as $error) {
        var_dump(probe_strerror($error) === socket_strerror($error));
    }
    CODE);
?>
--EXPECT--
bool(true)
int(42)
bool(true)
bool(true)
bool(true)
