--TEST--
A message goes to an abstract name, binary safe, and tells the sender's with its leading NUL
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') {
    skip('abstract names are Linux\'s');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($a, $from = net_abstract_name("from\0x"));
$b = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($b, $to = net_abstract_name("to\0y"));
var_dump(socket_sendmsg($a, ['name' => ['path' => $to], 'iov' => ['data']]));
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message));
var_dump($message['name'] === ['family' => AF_UNIX, 'path' => $from]);
?>
--EXPECT--
int(4)
int(4)
bool(true)
