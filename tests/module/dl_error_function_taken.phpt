--TEST--
Where a function of the name is there already, dl() loads neither module
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

$code = <<<'CODE'
    function socket_send_all() {}
    var_dump(dl('sockets_ext.so'), extension_loaded('sockets'), extension_loaded('sockets_ext'), function_exists('socket_create'));
    CODE;
echo child_code($code, [], ['enable_dl' => '1', 'extension_dir' => dirname(child_library())]);
?>
--EXPECTF--
Warning: Function registration failed - duplicate name - socket_send_all in %s on line %d

Warning: sockets: Unable to register functions, unable to load in Unknown on line 0

Warning: Cannot load module "sockets_ext" because conflicting module "core" is already loaded in Unknown on line 0
bool(false)
bool(false)
bool(false)
bool(false)
