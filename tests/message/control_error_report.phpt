--TEST--
A report in another form than it was received in is not passed over
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $port] = net_udp_bound();
$name = ['addr' => '127.0.0.1', 'port' => $port];
// IP_RECVERR, SCM_TIMESTAMP, SCM_PIDFD
foreach ([[IPPROTO_IP, 11, 5], [IPPROTO_IP, 11, 'bytes'], [SOL_SOCKET, SCM_TIMESTAMP, 1.5], [SOL_SOCKET, SCM_PIDFD, [STDIN]], [SOL_SOCKET, SCM_PIDFD, STDIN]] as [$level, $type, $data]) {
    $message = ['name' => $name, 'control' => [['level' => $level, 'type' => $type, 'data' => $data]]];
    $sent = @socket_sendmsg($a, $message);
    echo $sent === false ? error_get_last()['message'] : 'passed over', "\n";
}
?>
--EXPECT--
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here
socket_sendmsg(): Error in sendmsg [22]: Invalid argument
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here
socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 1 and type 4 not supported
passed over
