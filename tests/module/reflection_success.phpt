--TEST--
Reflection finds everything in sockets_ext, and sockets as a module that requires it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$alias = new ReflectionExtension('sockets');
var_dump($alias->getName(), $alias->getDependencies(), $alias->isPersistent());
var_dump($alias->getFunctions(), $alias->getClassNames(), $alias->getConstants());
var_dump((new ReflectionFunction('socket_create'))->getExtensionName(), (new ReflectionClass('Socket'))->getExtensionName());
?>
--EXPECT--
string(7) "sockets"
array(1) {
  ["sockets_ext"]=>
  string(8) "Required"
}
bool(true)
array(0) {
}
array(0) {
}
array(0) {
}
string(11) "sockets_ext"
string(11) "sockets_ext"
