--TEST--
Level and number together choose an option: TCP_NOTSENT_LOWAT has the number of SO_BINDTODEVICE
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_NOTSENT_LOWAT', 'SO_BINDTODEVICE');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(TCP_NOTSENT_LOWAT === SO_BINDTODEVICE);
var_dump(socket_set_option($socket, SOL_TCP, TCP_NOTSENT_LOWAT, 4096));
var_dump(socket_get_option($socket, SOL_TCP, TCP_NOTSENT_LOWAT));
?>
--EXPECT--
bool(true)
bool(true)
int(4096)
