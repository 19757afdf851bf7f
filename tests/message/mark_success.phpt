--TEST--
SO_MARK and SO_PRIORITY of a message are sent and received as ints
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_constant('SO_MARK');
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
@socket_set_option($socket, SOL_SOCKET, SO_MARK, 1) or skip('no privilege for SO_MARK');
@socket_set_option($socket, SOL_SOCKET, 75, 1) && @socket_set_option($socket, SOL_SOCKET, 82, 1) or skip('a Linux before 6.14');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, SOL_SOCKET, 75 /* SO_RCVMARK */, 1);
socket_set_option($b, SOL_SOCKET, 82 /* SO_RCVPRIORITY */, 1);
$control = [
    ['level' => SOL_SOCKET, 'type' => SO_MARK, 'data' => 4294967295],
    ['level' => SOL_SOCKET, 'type' => 12 /* SO_PRIORITY */, 'data' => 5],
];
var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => $control]));
$message = ['controllen' => 256];
socket_recvmsg($b, $message);
var_dump($message['control'] === $control);
?>
--EXPECT--
int(1)
bool(true)
