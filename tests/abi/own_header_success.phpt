--TEST--
php_sockets_ext.h describes the same as php_sockets.h
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('main/php.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run(<<<'CODE'
    $socket = socket_create(AF_INET, SOCK_STREAM, 0);
    @socket_shutdown($socket);
    ['type' => $type, 'error' => $error, 'blocking' => $blocking, 'zstream' => $zstream] = probe_fields(probe_dup($socket));
    var_dump($type === AF_INET, $error, $blocking, $zstream, probe_set_error($socket, 42) === SOCKET_ENOTCONN);
    var_dump(socket_last_error($socket), ...probe_handle());
    CODE, '-DPROBE_OWN_HEADER -I' . escapeshellarg(dirname(__DIR__, 2)));
?>
--EXPECT--
bool(true)
int(0)
int(1)
bool(false)
bool(true)
int(42)
bool(true)
bool(true)
bool(true)
