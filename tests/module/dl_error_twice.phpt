--TEST--
dl() of the loaded extension is one line and false
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

$code = 'var_dump(dl("sockets_ext.so"), extension_loaded("sockets"), socket_last_error());';
$settings = ['enable_dl' => '1', 'extension_dir' => dirname(child_library())];
echo child_code($code, [child_library()], $settings);
echo child_code("dl('sockets_ext.so'); $code", [], $settings);
?>
--EXPECT--
Warning: Module "sockets_ext" is already loaded in Unknown on line 0
bool(false)
bool(true)
int(0)
Warning: Module "sockets_ext" is already loaded in Unknown on line 0
bool(false)
bool(true)
int(0)
