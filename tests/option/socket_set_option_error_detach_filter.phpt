--TEST--
Without a filter there is none to detach
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_DETACH_FILTER', 'SO_DETACH_BPF');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([SO_DETACH_FILTER, SO_DETACH_BPF] as $option) {
    var_dump(@socket_set_option($socket, SOL_SOCKET, $option, 0), socket_strerror(socket_last_error($socket)));
}
?>
--EXPECT--
bool(false)
string(25) "No such file or directory"
bool(false)
string(25) "No such file or directory"
