--TEST--
dl() beside the bundled module is one line and false, and the bundled one goes on
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

$code = 'var_dump(dl("sockets_ext.so"), extension_loaded("sockets_ext"), socket_last_error());';
echo child_code($code, [child_bundled_library()], ['enable_dl' => '1', 'extension_dir' => dirname(child_library())]);
?>
--EXPECT--
Warning: Cannot load module "sockets_ext" because conflicting module "sockets" is already loaded in Unknown on line 0
bool(false)
bool(false)
int(0)
