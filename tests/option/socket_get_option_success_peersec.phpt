--TEST--
SO_PEERSEC is the security context as a string, or refused by a system without one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PEERSEC');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair();
$context = @socket_get_option($a, SOL_SOCKET, SO_PEERSEC);
var_dump(is_string($context) ? $context !== '' && !str_contains($context, "\0")
    : $context === false && socket_last_error($a) === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
bool(true)
