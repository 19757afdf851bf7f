--TEST--
dl() is refused where it is switched off, and registers nothing
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

$code = 'var_dump(dl("sockets_ext.so"), extension_loaded("sockets"), function_exists("socket_create"));';
echo child_code($code, [], ['enable_dl' => '0', 'extension_dir' => dirname(child_library())]);
?>
--EXPECT--
Warning: dl(): Dynamically loaded extensions aren't enabled in Command line code on line 1
bool(false)
bool(false)
bool(false)
