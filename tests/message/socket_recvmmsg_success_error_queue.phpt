--TEST--
An error queue that nobody reads makes the wait neither shorter nor busy
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') skip('the option has another number');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($a, IPPROTO_IP, 11 /* IP_RECVERR */, 1);
socket_connect($a, '127.0.0.1', $port);
socket_close($b);
socket_send($a, 'x', 1, 0);
$messages = [];
var_dump(@socket_recvmmsg($a, $messages, 4, 10, 0, 5), socket_last_error($a) === SOCKET_ECONNREFUSED);
$before = net_processor_time();
$start = hrtime(true);
var_dump(socket_recvmmsg($a, $messages, 4, 10, 0, 0.5), socket_last_error($a) === SOCKET_ETIMEDOUT);
var_dump((hrtime(true) - $start) / 1e9 >= 0.5);
var_dump(net_processor_time() - $before < 0.15);
?>
--EXPECT--
bool(false)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
