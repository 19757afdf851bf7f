--TEST--
Socket and AddressInfo are final classes without members or parents
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([Socket::class, AddressInfo::class] as $name) {
    $class = new ReflectionClass($name);
    var_dump($class->isFinal(), $class->isInternal(), $class->getMethods(), $class->getProperties(),
        $class->getParentClass(), $class->getInterfaceNames());
}
?>
--EXPECT--
bool(true)
bool(true)
array(0) {
}
array(0) {
}
bool(false)
array(0) {
}
bool(true)
bool(true)
array(0) {
}
array(0) {
}
bool(false)
array(0) {
}
