--TEST--
The module sockets_ext requires sockets, and has the classes that are no part of sockets
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$extension = new ReflectionExtension('sockets_ext');
var_dump($extension->getDependencies(), $extension->getConstants());
var_dump(in_array('SocketPollHandle', $extension->getClassNames(), true), in_array('Socket', $extension->getClassNames(), true));
var_dump((new ReflectionClass('SocketIovec'))->getExtensionName());
?>
--EXPECT--
array(1) {
  ["sockets"]=>
  string(8) "Required"
}
array(0) {
}
bool(true)
bool(false)
string(7) "sockets"
