--TEST--
SCM_TXTIME is a number of nanoseconds, which the socket must have been prepared for
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_TXTIME');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $port] = net_udp_bound();
foreach ([PHP_INT_MAX, -1, 'soon', []] as $time) {
    $control = [['level' => SOL_SOCKET, 'type' => SCM_TXTIME, 'data' => $time]];
    var_dump(@socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'control' => $control]));
    echo error_get_last()['message'], "\n";
}
?>
--EXPECT--
bool(false)
socket_sendmsg(): Error in sendmsg [22]: Invalid argument
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): given PHP integer is out of bounds for an unsigned 64-bit integer
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'soon'
bool(false)
socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type
