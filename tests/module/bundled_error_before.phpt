--TEST--
Loading this extension after the bundled module costs one line, and PHP runs on with the bundled one
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

$code = 'var_dump(extension_loaded("sockets"), extension_loaded("sockets_ext"), get_class(socket_create(AF_INET, SOCK_STREAM, 0)));';
echo child_code($code, [child_bundled_library(), child_library()]);
?>
--EXPECT--
Warning: Cannot load module "sockets_ext" because conflicting module "sockets" is already loaded in Unknown on line 0
bool(true)
bool(false)
string(6) "Socket"
