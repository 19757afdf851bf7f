--TEST--
What the handler of a conversion throws ends the call, without vectors
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(static fn (int $level, string $text) => throw new RuntimeException($text));
$iovec = net_attempt(fn () => socket_iovec_alloc(3, 1, 2.5, 3));
var_dump($iovec);
?>
--EXPECT--
RuntimeException: Implicit conversion from float 2.5 to int loses precision
NULL
