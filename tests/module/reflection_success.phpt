--TEST--
The module sockets has no settings and depends on nothing, as the bundled one
--EXTENSIONS--
sockets
--FILE--
<?php
$extension = new ReflectionExtension('sockets');
var_dump($extension->getName(), $extension->getDependencies(), $extension->getINIEntries());
var_dump($extension->isPersistent(), $extension->isTemporary());
?>
--EXPECT--
string(7) "sockets"
array(0) {
}
array(0) {
}
bool(true)
bool(false)
