--TEST--
A wrong interface or key in IP_PKTINFO is named
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
foreach ([['ifindex' => 'none'], ['ifindex' => -1], ['address' => '127.0.0.1'], ['spec_dst' => '1.2.3.4.5'], 5] as $info) {
    $control = [['level' => IPPROTO_IP, 'type' => 8 /* IP_PKTINFO */, 'data' => $info]];
    var_dump(@socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'control' => $control]));
    echo error_get_last()['message'], "\n";
}
?>
--EXPECT--
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > ifindex): no interface with name "none" could be found
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > ifindex): the interface index cannot be negative or larger than 4294967295; given -1
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): unknown key 'address'
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > spec_dst): could not resolve address '1.2.3.4.5' to get an AF_INET address
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here
