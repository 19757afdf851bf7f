--TEST--
php --re sockets prints functions, constants and classes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$printed = child_run(['-d', 'extension=' . child_library(), '--re', 'sockets']);
foreach (['int SOCKET_EINTR ] {', 'Function [ <internal:sockets> function socket_read ]',
    'Class [ <internal:sockets> final class Socket ]', 'sockets version ' . PHP_VERSION] as $text) {
    var_dump(str_contains($printed, $text));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
