--TEST--
The error queue tells when a message left, and which one
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


[$a] = net_udp_bound();
[, $port] = net_udp_bound();
// SOF_TIMESTAMPING_SOFTWARE, _OPT_ID, _OPT_TSONLY; the message asks for SOF_TIMESTAMPING_TX_SOFTWARE and _TX_SCHED.
socket_set_option($a, SOL_SOCKET, 37 /* SO_TIMESTAMPING */, 16 | 128 | 2048);
$asked = ['level' => SOL_SOCKET, 'type' => SCM_TIMESTAMPING, 'data' => 2 | 256];
foreach ([[], [$asked]] as $control) {
    socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
}
for ($i = 0; $i < 2; $i++) {
    net_wait_until(function () use ($a, &$message) {
        $message = ['controllen' => 256];
        return @socket_recvmsg($a, $message, MSG_ERRQUEUE) !== false;
    });
    $data = array_column($message['control'], 'data', 'type');
    ['ee_errno' => $errno, 'ee_origin' => $origin, 'ee_info' => $step, 'offender' => $offender] = $data[11 /* IP_RECVERR */];
    var_dump($data[SCM_TIMESTAMPING]['software']['sec'] > 0, $errno === SOCKET_ENOMSG, $origin === SO_EE_ORIGIN_TIMESTAMPING, $offender);
    $steps[] = $step;
}
sort($steps);
var_dump($steps === [SCM_TSTAMP_SND, SCM_TSTAMP_SCHED], @socket_recvmsg($a, $message, MSG_ERRQUEUE));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
NULL
bool(true)
bool(true)
bool(true)
NULL
bool(true)
bool(false)
