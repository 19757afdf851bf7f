--TEST--
An extension built against php_sockets.h sees the fields of a Socket
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
    $socket = socket_create(AF_INET6, SOCK_STREAM, 0);
    $fields = probe_fields($socket);
    var_dump($fields['bsd_socket'] > 2, $fields['type'] === AF_INET6, $fields['error'], $fields['blocking'], $fields['zstream']);
    socket_set_nonblock($socket);
    @socket_shutdown($socket);
    $stream = socket_export_stream($socket);
    ['error' => $error, 'blocking' => $blocking, 'zstream' => $zstream] = probe_fields($socket);
    var_dump($error === SOCKET_ENOTCONN, $blocking, $zstream);
    CODE);
?>
--EXPECT--
bool(true)
bool(true)
int(0)
int(1)
bool(false)
bool(true)
int(0)
bool(true)
