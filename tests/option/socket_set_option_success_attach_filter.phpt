--TEST--
SO_ATTACH_FILTER takes the instructions of a program, and the bytes that reading it gives
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_FILTER');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

// Load the first byte after UDP's header; if it is "a" accept all, else nothing.
$program = [[0x30, 0, 0, 8], [0x15, 0, 1, ord('a')], [0x06, 0, 0, 0xffffffff], ['6', '0', '0', '0']];
[$receiver, $port] = net_udp_bound();
var_dump(socket_set_option($receiver, SOL_SOCKET, SO_ATTACH_FILTER, $program));
$code = socket_get_option($receiver, SOL_SOCKET, SO_GET_FILTER);
var_dump($code === implode(array_map(fn ($line) => pack('SCCL', ...$line), $program)));

[$other, $otherPort] = net_udp_bound();
var_dump(socket_set_option($other, SOL_SOCKET, SO_ATTACH_FILTER, $code));
foreach ([[$receiver, $port], [$other, $otherPort]] as [$socket, $to]) {
    foreach (['bad', 'all', 'any'] as $text) {
        socket_sendto($socket, $text, 3, 0, '127.0.0.1', $to);
    }
    echo socket_read($socket, 10), ' ', socket_read($socket, 10), "\n";
}
var_dump(socket_set_option($receiver, SOL_SOCKET, SO_DETACH_FILTER, 0), socket_get_option($receiver, SOL_SOCKET, SO_GET_FILTER));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
all any
all any
bool(true)
string(0) ""
