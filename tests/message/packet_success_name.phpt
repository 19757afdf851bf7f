--TEST--
The name of a packet tells all of its address, and takes it to send
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
$receiver = socket_create(AF_PACKET, SOCK_DGRAM, $type);
socket_bind($receiver, 'lo');
$sender = socket_create(AF_PACKET, SOCK_DGRAM, 0);
$name = ['family' => AF_PACKET, 'protocol' => $type, 'ifindex' => 'lo', 'addr' => '00:00:00:00:00:00'];
$text = uniqid('packet ');
var_dump(socket_sendmsg($sender, ['name' => $name, 'iov' => [$text]]) === strlen($text));
do {
    $message = ['name' => [], 'controllen' => 64];
    socket_recvmsg($receiver, $message);
} while ($message['iov'][0] !== $text);
echo json_encode($message['name']), "\n";
var_dump(socket_sendmsg($sender, ['name' => $message['name'], 'iov' => [$text]]) === strlen($text));
foreach (['lo', '00:', '0:0:0:0:0:0', '00:00:00:00:00:00:00:00:00', '00-00', 'g0:00', "00:00\0"] as $addr) {
    @socket_sendmsg($sender, ['name' => ['addr' => $addr] + $name]);
    echo strtr(strstr(error_get_last()['message'], 'addr'), "\0", '0'), "\n";
}
?>
--EXPECT--
bool(true)
{"family":17,"protocol":34997,"ifindex":1,"hatype":772,"pkttype":0,"addr":"00:00:00:00:00:00"}
bool(true)
addr): 'lo' is not a hardware address
addr): '00:' is not a hardware address
addr): '0:0:0:0:0:0' is not a hardware address
addr): '00:00:00:00:00:00:00:00:00' is not a hardware address
addr): '00-00' is not a hardware address
addr): 'g0:00' is not a hardware address
addr): '00:00' is not a hardware address
