--TEST--
An option of AF_CAN is refused by the system on other sockets, with a warning, and is false
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('CAN_RAW_FILTER');
?>
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(@socket_get_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER), socket_last_error($socket) === SOCKET_EOPNOTSUPP);
echo strtok(error_get_last()['message'], '['), "\n";
?>
--EXPECT--
bool(false)
bool(true)
socket_get_option(): Unable to retrieve socket option 
