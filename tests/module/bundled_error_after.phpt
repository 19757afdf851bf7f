--TEST--
Loading the bundled module after this extension costs one line, and PHP runs on with this one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_bundled();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$code = 'var_dump(extension_loaded("sockets"), extension_loaded("sockets_ext"), (string) socket_create(AF_INET, SOCK_STREAM, 0));';
echo child_code($code, [child_library(), child_bundled_library()]);
?>
--EXPECTF--
Warning: Module "sockets" is already loaded in Unknown on line 0
bool(true)
bool(true)
string(14) "Resource id #1"
