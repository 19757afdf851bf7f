--TEST--
SO_TIMESTAMP arrives as the bytes of a struct timeval
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux' || PHP_INT_SIZE < 8) {
    skip('struct timeval is another');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound();
socket_set_option($a, SOL_SOCKET, SO_TIMESTAMP, 1);
for ($i = 0; $i < 2; $i++) {
    socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
    $message = ['controllen' => 64];
    socket_recvmsg($a, $message);
    $times[] = unpack('qseconds/qmicroseconds', $message['control'][0]['data']);
}
var_dump(strlen($message['control'][0]['data']));
// The kernel's clock may be another than that of this process, which libfaketime moves.
var_dump(abs($times[1]['seconds'] - $times[0]['seconds']) < 60, $times[0]['microseconds'] < 1000000);
?>
--EXPECT--
int(16)
bool(true)
bool(true)
