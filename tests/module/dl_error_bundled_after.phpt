--TEST--
dl() of the bundled module beside this one is one line and false, and this one goes on
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

$code = 'var_dump(dl("sockets.so"), extension_loaded("sockets_ext"), "" . socket_create(AF_INET, SOCK_STREAM, 0));';
echo child_code($code, [child_library()], ['enable_dl' => '1', 'extension_dir' => dirname(child_bundled_library())]);
?>
--EXPECT--
Warning: Module "sockets" is already loaded in Unknown on line 0
bool(false)
bool(true)
string(14) "Resource id #1"
