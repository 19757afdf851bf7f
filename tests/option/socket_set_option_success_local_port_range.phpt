--TEST--
IP_LOCAL_PORT_RANGE limits the ports that the system chooses from
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_LOCAL_PORT_RANGE');
@socket_get_option(socket_create(AF_INET, SOCK_DGRAM, 0), IPPROTO_IP, IP_LOCAL_PORT_RANGE) or skip('a Linux before 6.3');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
echo json_encode(socket_get_option($socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE)), "\n";
$range = ['low' => 40000, 'high' => 40100];
var_dump(socket_set_option($socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE, $range));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE) === $range);
socket_bind($socket, '127.0.0.1');
socket_getsockname($socket, $host, $port);
var_dump($port >= 40000 && $port <= 40100);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE, ['low' => 2, 'high' => 1]));
foreach ([40000, ['low' => 1], ['low' => 1, 'high' => 65536], ['low' => -1, 'high' => 1]] as $value) {
    net_attempt(fn () => socket_set_option($socket, IPPROTO_IP, IP_LOCAL_PORT_RANGE, $value));
}
?>
--EXPECTF--
{"low":0,"high":0}
bool(true)
bool(true)
bool(true)

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %s on line %d
bool(false)
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is IP_LOCAL_PORT_RANGE, int given
ValueError: socket_set_option(): Argument #4 ($value) must have key "high"
ValueError: socket_set_option(): Argument #4 ($value) "high" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "low" must be between 0 and 65535
