--TEST--
SO_SNDTIMEO ends an attempt to connect
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

hosts_configure(['neighbour replace 10.0.0.9 lladdr 02:00:00:00:00:09 dev wire0']); // nobody has this address
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 300000]);
$begin = hrtime(true);
var_dump(@socket_connect($socket, '10.0.0.9', 80), socket_last_error($socket) === SOCKET_EINPROGRESS);
$seconds = (hrtime(true) - $begin) / 1e9;
var_dump($seconds >= 0.29 && $seconds < 5);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
