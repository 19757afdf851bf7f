--TEST--
On AF_PACKET the port may be left out
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
$type = 0x88b5; // for local experiments
$receiver = socket_create(AF_PACKET, SOCK_RAW, $type);
socket_bind($receiver, 'lo');
socket_getsockname($receiver, $name, $index);
$sender = socket_create(AF_PACKET, SOCK_RAW, $type);
$text = uniqid('frame ');
$frame = str_repeat("\0", 12) . pack('n', $type) . $text;
socket_sendto($sender, $frame, strlen($frame), 0, '', $index);
do {
    socket_recvfrom($receiver, $data, 1500, 0, $address);
} while (substr($data, 14) !== $text);
var_dump($address, socket_recvfrom($receiver, $data, 0, 0, $address));
?>
--EXPECT--
string(2) "lo"
bool(false)
