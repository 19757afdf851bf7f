--TEST--
Extension headers of IPv6 are bytes in both directions
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
// IPV6_RECVHOPOPTS, IPV6_RECVDSTOPTS, IPV6_RECVRTHDR
var_dump(socket_set_option($b, IPPROTO_IPV6, 53, 1), socket_set_option($b, IPPROTO_IPV6, 58, 1), socket_set_option($b, IPPROTO_IPV6, 56, 1));
$options = "\0\0\1\4\0\0\0\0"; // PadN of six bytes; without a routing header IPV6_RTHDRDSTOPTS are not sent
foreach ([54 => 'IPV6_HOPOPTS', 59 => 'IPV6_DSTOPTS', 55 => 'IPV6_RTHDRDSTOPTS'] as $type => $name) {
    $control = [['level' => IPPROTO_IPV6, 'type' => $type, 'data' => $options]];
    socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
    $message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, $type, strlen($options))];
    socket_recvmsg($b, $message);
    $received = $message['control'][0] ?? ['type' => 'none', 'data' => ''];
    echo "$name: $received[type] ", bin2hex(substr($received['data'], 1)), ' ', $message['flags'], "\n";
}
// No other routing header than that of type 2 or 4 is taken.
$control = [['level' => IPPROTO_IPV6, 'type' => 57 /* IPV6_RTHDR */, 'data' => "\0\0\0\0\0\0\0\0"]];
var_dump(@socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'control' => $control]), error_get_last()['message']);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
IPV6_HOPOPTS: 54 00010400000000 0
IPV6_DSTOPTS: 59 00010400000000 0
IPV6_RTHDRDSTOPTS: none  0
bool(false)
string(57) "socket_sendmsg(): Error in sendmsg [22]: Invalid argument"
