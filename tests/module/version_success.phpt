--TEST--
As sockets the extension has PHP's version, as sockets_ext its own
--EXTENSIONS--
sockets_ext
--FILE--
<?php
var_dump(phpversion('sockets') === PHP_VERSION, (new ReflectionExtension('sockets'))->getVersion() === PHP_VERSION);
var_dump(preg_match('/^\d+\.\d+\.\d+(-dev|(alpha|beta|RC)\d+)?$/', phpversion('sockets_ext')));
?>
--EXPECT--
bool(true)
bool(true)
int(1)
