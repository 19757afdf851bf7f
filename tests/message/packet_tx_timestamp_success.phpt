--TEST--
The error queue of a packet socket tells when a frame left, by PACKET_TX_TIMESTAMP
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
PHP_OS_FAMILY === 'Linux' or skip('the loopback interface is not lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$packets = socket_create(AF_PACKET, SOCK_RAW, 0);
socket_bind($packets, 'lo');
// SOF_TIMESTAMPING_TX_SOFTWARE, _SOFTWARE, _OPT_ID
socket_set_option($packets, SOL_SOCKET, 37 /* SO_TIMESTAMPING */, 2 | 16 | 128);
socket_sendto($packets, $frame = str_repeat("\0", 12) . "\x88\xb5hello", strlen($frame), 0, 'lo', 1);
net_wait_until(function () use ($packets, &$message) {
    $message = ['controllen' => 256];
    return @socket_recvmsg($packets, $message, MSG_ERRQUEUE) !== false;
});
$data = array_column($message['control'], 'data', 'type');
var_dump(isset($data[SCM_TIMESTAMPING]['software']), $message['iov'][0] === $frame);
var_dump($data[16 /* PACKET_TX_TIMESTAMP */] === ['ee_errno' => SOCKET_ENOMSG, 'ee_origin' => SO_EE_ORIGIN_TIMESTAMPING,
    'ee_type' => 0, 'ee_code' => 0, 'ee_info' => SCM_TSTAMP_SND, 'ee_data' => 0]);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
