--TEST--
SCM_TS_OPT_ID gives the time stamps of a message a number
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_below_64_bits();
skip_without_constant('SCM_TS_OPT_ID');
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_set_option($socket, SOL_SOCKET, 37, 2 | 16 | 128);
$control = [['level' => SOL_SOCKET, 'type' => SCM_TS_OPT_ID, 'data' => 1]];
@socket_sendmsg($socket, ['name' => ['addr' => '127.0.0.1', 'port' => 9], 'control' => $control]) !== false or skip('a Linux before 6.13');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[, $port] = net_udp_bound();
socket_set_option($a, SOL_SOCKET, 37 /* SO_TIMESTAMPING */, 2 | 16 | 128 | 2048);
foreach ([7, 4294967295] as $id) {
    $control = [['level' => SOL_SOCKET, 'type' => SCM_TS_OPT_ID, 'data' => $id]];
    socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
    net_wait_until(function () use ($a, &$message) {
        $message = ['controllen' => 256];
        return @socket_recvmsg($a, $message, MSG_ERRQUEUE) !== false;
    });
    var_dump(array_column($message['control'], 'data', 'type')[11 /* IP_RECVERR */]['ee_data'] === $id);
}
?>
--EXPECT--
bool(true)
bool(true)
