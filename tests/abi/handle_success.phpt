--TEST--
The library handle of the module named sockets leads to socket_ce
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

echo probe_run('var_dump(...probe_handle());');
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
