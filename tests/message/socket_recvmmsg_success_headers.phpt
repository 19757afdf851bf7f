--TEST--
With enough room headers of IPv6 arrive whole
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_unless_ipv6();
skip_unless_raw();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_set_option($b, IPPROTO_IPV6, 58 /* IPV6_RECVDSTOPTS */, 1);
$options = pack('C2', 0, 94);
for ($i = 0; $i < 3; $i++) {
    $options .= pack('C2', 0x1e, 250) . str_repeat('A', 250);
}
$options .= "\1\0";
$control = [['level' => IPPROTO_IPV6, 'type' => 59 /* IPV6_DSTOPTS */, 'data' => $options]];
$message = ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control];
var_dump(strlen($options) % 8, socket_sendmmsg($a, [$message, $message]));
foreach ([null, socket_cmsg_space(IPPROTO_IPV6, 59, 2048)] as $room) {
    socket_recvmmsg($b, $messages, 1, 100, control_length: $room);
    var_dump(strlen($messages[0]['control'][0]['data']) === strlen($options), (bool) ($messages[0]['flags'] & MSG_CTRUNC));
}
?>
--EXPECT--
int(0)
int(2)
bool(false)
bool(true)
bool(true)
bool(false)
