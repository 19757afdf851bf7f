--TEST--
SCM_TIMESTAMPING_OPT_STATS is the bytes of netlink attributes
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


[$client, $server] = net_tcp_pair();
// SOF_TIMESTAMPING_TX_ACK, _SOFTWARE, _OPT_ID, _OPT_TSONLY, _OPT_STATS
socket_set_option($client, SOL_SOCKET, 37 /* SO_TIMESTAMPING */, 512 | 16 | 128 | 2048 | 4096);
socket_write($client, 'text');
net_wait_until(function () use ($client, &$message) {
    $message = ['controllen' => 1024];
    return @socket_recvmsg($client, $message, MSG_ERRQUEUE) !== false;
});
$data = array_column($message['control'], 'data', 'type');
var_dump($data[11 /* IP_RECVERR */]['ee_info'] === SCM_TSTAMP_ACK, isset($data[SCM_TIMESTAMPING]['software']));
var_dump(is_string($data[SCM_TIMESTAMPING_OPT_STATS]), unpack('Slength', $data[SCM_TIMESTAMPING_OPT_STATS])['length'] >= 4);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
