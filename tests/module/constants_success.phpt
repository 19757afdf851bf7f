--TEST--
The constants are listed in the category sockets
--EXTENSIONS--
sockets
--FILE--
<?php
$constants = get_defined_constants(true);
foreach (['SOCKET_EINTR', 'AF_INET', 'SO_RCVTIMEO', 'MSG_PEEK', 'PHP_NORMAL_READ', 'SOL_TCP', 'IPPROTO_IPV6'] as $name) {
    var_dump($constants['sockets'][$name] === constant($name));
}
var_dump((new ReflectionExtension('sockets'))->getConstants() === $constants['sockets'], isset($constants['sockets_ext']));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
