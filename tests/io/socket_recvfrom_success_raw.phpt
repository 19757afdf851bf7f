--TEST--
A raw socket receives the IP packet with its header
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_raw();
?>
--FILE--
<?php
$receiver = socket_create(AF_INET, SOCK_RAW, 253);
socket_bind($receiver, '127.0.0.1');
$sender = socket_create(AF_INET, SOCK_RAW, 253);
$text = uniqid('packet ');
var_dump(socket_sendto($sender, $text, strlen($text), 0, '127.0.0.1', 0) === strlen($text));
do {
    $size = socket_recvfrom($receiver, $data, 1500, 0, $address, $port);
} while (substr($data, 20) !== $text);
var_dump($size === 20 + strlen($text), bin2hex($data[0]), ord($data[9]), $address, $port);
?>
--EXPECT--
bool(true)
bool(true)
string(2) "45"
int(253)
string(9) "127.0.0.1"
int(0)
