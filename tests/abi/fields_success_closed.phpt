--TEST--
An extension built against php_sockets.h sees that a Socket is closed
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
    $socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_close($socket);
    var_dump(probe_fields($socket)['bsd_socket'] < 0);
    CODE);
?>
--EXPECT--
bool(true)
