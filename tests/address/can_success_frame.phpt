--TEST--
A frame of a virtual CAN interface arrives with its interface, or AF_CAN is refused by the system
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_CAN');
if (@socket_create(AF_CAN, SOCK_RAW, CAN_RAW) === false) {
    skip('this kernel has no AF_CAN');
}
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
shell_exec('unshare -n ip link add vcan0 type vcan 2>&1 && echo made') === "made\n" or skip('this kernel has no vcan');
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter('link add vcan0 type vcan', 'link set vcan0 up');
[$sender, $receiver] = [socket_create(AF_CAN, SOCK_RAW, CAN_RAW), socket_create(AF_CAN, SOCK_RAW, CAN_RAW)];
var_dump(socket_bind($receiver, 'vcan0'));
$frame = pack('LC4a8', 0x123, 2, 0, 0, 0, 'hi');
var_dump(socket_sendto($sender, $frame, CAN_MTU, 0, 'vcan0') === CAN_MTU);
socket_recvfrom($receiver, $received, 100, 0, $name, $index);
var_dump($received === $frame, $name, $index === netns_index('vcan0'));
$name = ['family' => AF_CAN, 'ifindex' => 'vcan0'];
socket_sendmsg($sender, ['name' => $name, 'iov' => [$frame]]);
$message = ['name' => [], 'controllen' => 64];
socket_recvmsg($receiver, $message);
var_dump($message['name']['ifindex'] === netns_index('vcan0'));
var_dump(@socket_bind($sender, 'none'), socket_last_error($sender) === SOCKET_ENODEV);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
string(5) "vcan0"
bool(true)
bool(true)
bool(false)
bool(true)
