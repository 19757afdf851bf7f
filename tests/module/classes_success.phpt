--TEST--
The classes of sockets belong to the module sockets, those of Io\Poll do not
--EXTENSIONS--
sockets
--FILE--
<?php
$extension = new ReflectionExtension('sockets');
var_dump(array_diff(['Socket', 'AddressInfo'], $extension->getClassNames()));
var_dump((new ReflectionClass('Socket'))->getExtensionName(), (new ReflectionClass('AddressInfo'))->getExtension()->getName());
var_dump(preg_grep('/\\\\|Poll/', $extension->getClassNames()));
?>
--EXPECT--
array(0) {
}
string(7) "sockets"
string(7) "sockets"
array(0) {
}
