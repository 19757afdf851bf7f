--TEST--
SCM_TXTIME gives a message a time to be sent at
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_TXTIME', 'SO_TXTIME');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


const CLOCK_MONOTONIC = 1;
[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
var_dump(socket_set_option($a, SOL_SOCKET, SO_TXTIME, ['clockid' => CLOCK_MONOTONIC]));
$control = [['level' => SOL_SOCKET, 'type' => SCM_TXTIME, 'data' => hrtime(true) + 1000]];
var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['text'], 'control' => $control]));
var_dump(socket_read($b, 10));
?>
--EXPECT--
bool(true)
int(4)
string(4) "text"
