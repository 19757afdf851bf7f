--TEST--
A cooked packet goes to its hardware address with the protocol of its socket
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
PHP_OS_FAMILY === 'Linux' or skip('the loopback interface is not lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$type = 0x88b5; // for local experiments
$receiver = socket_create(AF_PACKET, SOCK_RAW, $type);
socket_bind($receiver, 'lo');
socket_getsockname($receiver, $name, $index);
$sender = socket_create(AF_PACKET, SOCK_DGRAM, $type);
$text = uniqid('packet ');
var_dump(socket_sendto($sender, $text, 100, 0, '12:34:56:78:9a:Bc', $index) === strlen($text));
do {
    socket_recvfrom($receiver, $data, 1500, 0, $address, $port);
} while (substr($data, 14) !== $text);
var_dump(bin2hex(substr($data, 0, 14)));
foreach (['', 'lo'] as $address) {
    var_dump(socket_sendto($sender, $text, 100, 0, $address, $index));
}
?>
--EXPECTF--
bool(true)
string(28) "123456789abc00000000000088b5"

Warning: socket_sendto(): Unable to write to socket [89]: Destination address required in %s on line %d
bool(false)

Warning: socket_sendto(): Unable to write to socket [89]: Destination address required in %s on line %d
bool(false)
