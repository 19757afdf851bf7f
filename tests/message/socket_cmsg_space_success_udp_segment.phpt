--TEST--
socket_cmsg_space() knows UDP_SEGMENT
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_SEGMENT');
if (PHP_INT_SIZE < 8) {
    skip('alignment is another');
}
?>
--FILE--
<?php
var_dump(socket_cmsg_space(SOL_UDP, UDP_SEGMENT));
?>
--EXPECT--
int(24)
