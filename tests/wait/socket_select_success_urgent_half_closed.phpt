--TEST--
waiting for out-of-band data of a connection whose peer has ended its half sleeps
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

@ini_set('sockets_ext.select_engine', 'epoll') || @ini_set('sockets_ext.select_engine', 'kqueue');
[$socket, $peer] = net_tcp_pair();
socket_shutdown($peer, 1);
var_dump(net_wait_readable($socket));
$read = $write = null;
foreach ([0, 300000] as $microseconds) {
    $except = [$socket];
    $before = net_processor_time();
    $ready = socket_select($read, $write, $except, 0, $microseconds);
}
echo $ready, ' in ', net_processor_time() - $before < 0.1 ? "sleep\n" : "turns\n";
?>
--EXPECT--
bool(true)
0 in sleep
