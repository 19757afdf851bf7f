--TEST--
socket_recv_until() receives up to a delimiter, however it is cut into segments, and leaves the rest in the system
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_tcp_pair();
$text = "GET / HTTP/1.1\r\nHost: x\r\n\r\nbody\r";
foreach ([[$text], str_split($text, 1)] as $pieces) {
    array_map(fn (string $piece) => socket_write($left, $piece), $pieces);
    var_dump(socket_recv_until($right, $data, "\r\n\r\n", 8192), $data === substr($text, 0, -5));
    var_dump(net_visible(socket_read($right, 100)));
}
socket_write($left, str_repeat('ab', 5000) . 'aabaac|');
var_dump(socket_recv_until($right, $data, 'aabaac', 100000), substr($data, -8), socket_recv_until($right, $data, '|', 1), $data);

/* A delimiter may begin before another one has failed, and be longer than the first bytes. */
socket_write($left, 'ababac');
var_dump(socket_recv_until($right, $data, 'abac', 100), $data);
socket_write($left, "nul\0bytes\0\0end");
var_dump(socket_recv_until($right, $data, "\0\0", 100), net_visible($data), socket_recv_until($right, $data, 'd', 100));
var_dump(socket_last_error($right));
?>
--EXPECT--
int(27)
bool(true)
string(8) ""body\r""
int(27)
bool(true)
string(8) ""body\r""
int(10006)
string(8) "abaabaac"
int(1)
string(1) "|"
int(6)
string(6) "ababac"
int(11)
string(22) ""nul\000bytes\000\000""
int(3)
int(0)
