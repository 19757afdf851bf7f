--TEST--
An option that the extension does not know takes a string of bytes as it is, and an int
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('an option of Linux');
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const IP_MSFILTER = 41, MCAST_INCLUDE = 1;
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, ['group' => '232.1.2.5', 'source' => '127.0.0.1', 'interface' => 'lo']);
// Two sources in place of the one.
$filter = inet_pton('232.1.2.5') . inet_pton('127.0.0.1') . pack('LL', MCAST_INCLUDE, 2) . inet_pton('127.0.0.2') . inet_pton('127.0.0.3');
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MSFILTER, $filter));
foreach (['127.0.0.1', '127.0.0.3'] as $source) {
    $group = ['group' => '232.1.2.5', 'source' => $source, 'interface' => 'lo'];
    var_dump(@socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $group));
}
foreach (['1', '', str_repeat("\0", 70000), 1, null, 1.5, true] as $value) {
    var_dump(@socket_set_option($socket, IPPROTO_IP, IP_MSFILTER, $value), socket_last_error($socket) !== 0);
}
net_attempt(fn () => socket_set_option($socket, IPPROTO_IP, IP_MSFILTER, []));
net_attempt(fn () => socket_set_option($socket, IPPROTO_IP, IP_MSFILTER, 2 ** 32));
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
