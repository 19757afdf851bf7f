--TEST--
A library that was built for another PHP is refused, and leaves nothing behind
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
require __DIR__ . '/../include/net.inc';

ob_start();
phpinfo(INFO_GENERAL);
preg_match('/^PHP Extension => (\d+)$/m', ob_get_clean(), $match);
// The members zend_api, zend_debug and zts of both entries.
$own = pack('VCC', $match[1], PHP_DEBUG, PHP_ZTS);
$code = str_replace($own, pack('VCC', $match[1] + 1, PHP_DEBUG, PHP_ZTS), file_get_contents(child_library()), $count);
$library = net_unix_path("so");
file_put_contents($library, $code);
echo "entries: $count\n";
echo child_code('var_dump(extension_loaded("sockets"), function_exists("socket_create"), class_exists("Socket"));', [$library]);
unlink($library);
?>
--EXPECTF--
entries: 2
Warning: PHP Startup: sockets_ext: Unable to initialize module
%A
bool(false)
bool(false)
bool(false)
