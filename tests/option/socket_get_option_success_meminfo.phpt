--TEST--
SO_MEMINFO is an array of nine counters
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_MEMINFO');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$info = socket_get_option($socket, SOL_SOCKET, SO_MEMINFO);
echo implode(' ', array_keys($info)), "\n";
var_dump($info['sndbuf'] === socket_get_option($socket, SOL_SOCKET, SO_SNDBUF));
var_dump($info['rcvbuf'] === socket_get_option($socket, SOL_SOCKET, SO_RCVBUF));
var_dump($info['drops']);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_MEMINFO, 1));
?>
--EXPECTF--
rmem_alloc rcvbuf wmem_alloc sndbuf fwd_alloc wmem_queued optmem backlog drops
bool(true)
bool(true)
int(0)

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %s on line %d
bool(false)
