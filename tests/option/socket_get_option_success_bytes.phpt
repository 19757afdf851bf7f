--TEST--
An option that the extension does not know is an int of 4 or 8 bytes, else the bytes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
PHP_OS_FAMILY === 'Linux' && in_array(php_uname('m'), ['x86_64', 'aarch64']) or skip('numbers of some systems');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/* Second numbers of known options, and control messages that belong to a stream. */
const SO_TIMESTAMPING_NEW = 65, SO_RCVTIMEO_NEW = 66, IP_PKTOPTIONS = 9;
[$a] = net_tcp_pair();
socket_set_option($a, SOL_SOCKET, SO_TIMESTAMPING_NEW, SOF_TIMESTAMPING_SOFTWARE); // flags, and a clock
var_dump(socket_get_option($a, SOL_SOCKET, SO_TIMESTAMPING_NEW));
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 500000]);
var_dump(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO_NEW) === pack('qq', 1, 500000));
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO_NEW, pack('qq', 2, 0));
echo json_encode(socket_get_option($a, SOL_SOCKET, SO_RCVTIMEO)), "\n";
var_dump(socket_get_option($a, IPPROTO_IP, IP_PKTOPTIONS));
socket_set_option($a, IPPROTO_IP, IP_RECVTTL, 1);
$message = socket_get_option($a, IPPROTO_IP, IP_PKTOPTIONS);
var_dump(unpack('qlength/llevel/ltype', $message));
var_dump(@socket_get_option($a, IPPROTO_IP, 255), socket_last_error($a) === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
int(16)
bool(true)
{"sec":2,"usec":0}
string(0) ""
array(3) {
  ["length"]=>
  int(20)
  ["level"]=>
  int(0)
  ["type"]=>
  int(2)
}
bool(false)
bool(true)
