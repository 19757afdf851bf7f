--TEST--
A descriptor that is no socket is not imported, with one warning
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

echo probe_run('var_dump(probe_import(0), probe_import(9999), socket_last_error() === SOCKET_EBADF);');
?>
--EXPECT--
Warning: probe_import(): Unable to obtain socket family [88]: Socket operation on non-socket in Command line code on line 1

Warning: probe_import(): Unable to obtain socket family [9]: Bad file descriptor in Command line code on line 1
bool(false)
bool(false)
bool(true)
