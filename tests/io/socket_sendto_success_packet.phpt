--TEST--
A frame sent from an AF_PACKET socket arrives with the interface's name and index
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
var_dump(socket_sendto($sender, $frame, strlen($frame), 0, 'ignored', $index) === strlen($frame));
do {
    $size = socket_recvfrom($receiver, $data, 1500, 0, $address, $port);
} while (substr($data, 14) !== $text);
var_dump($size === strlen($frame), bin2hex(substr($data, 0, 14)), $address, $port === $index);
?>
--EXPECT--
bool(true)
bool(true)
string(28) "00000000000000000000000088b5"
string(2) "lo"
bool(true)
