--TEST--
After dl() too functions, constants and classes belong to sockets, and all of them go with the request
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
    dl('sockets_ext.so');
    $extension = new ReflectionExtension('sockets');
    var_dump($extension->isTemporary(), isset($extension->getFunctions()['socket_read'], $extension->getConstants()['SOL_TCP']));
    var_dump((new ReflectionClass('Socket'))->getExtensionName(), isset(get_defined_constants(true)['sockets']['SOL_TCP']));
    $kept = [socket_create(AF_INET, SOCK_STREAM, 0), new SocketPollHandle(socket_create(AF_INET, SOCK_DGRAM, 0))];
    CODE;
echo child_code($code, [], ['enable_dl' => '1', 'extension_dir' => dirname(child_library())]);
?>
--EXPECT--
bool(true)
bool(true)
string(7) "sockets"
bool(true)
