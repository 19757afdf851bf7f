--TEST--
Reflection gives the classes of PHP 8.6's ext/sockets
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([Socket::class, AddressInfo::class] as $name) {
    $class = new ReflectionClass($name);
    echo implode(' ', Reflection::getModifierNames($class->getModifiers())), " class $name\n";
    var_dump($class->isInternal(), $class->isInstantiable(), $class->isCloneable(), $class->isIterable());
    var_dump($class->getParentClass(), count($class->getMethods()), count($class->getProperties()),
        count($class->getReflectionConstants()), count($class->getInterfaces()), count($class->getAttributes()));
}
?>
--EXPECT--
final class Socket
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
int(0)
int(0)
int(0)
int(0)
int(0)
final class AddressInfo
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
int(0)
int(0)
int(0)
int(0)
int(0)
