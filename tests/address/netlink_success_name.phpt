--TEST--
The name of a netlink message tells the port id and the groups, and takes them to send
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK');
?>
--FILE--
<?php
require __DIR__ . '/../include/netlink.inc';

$socket = socket_create(AF_NETLINK, SOCK_DGRAM, NETLINK_ROUTE);
var_dump(socket_connect($socket, '0'));
socket_getpeername($socket, $port, $groups);
var_dump($port, $groups);
$name = ['family' => AF_NETLINK, 'pid' => 0, 'groups' => 0];
$request = netlink_dump(RTM_GETLINK, 1);
var_dump(socket_sendmsg($socket, ['name' => $name, 'iov' => [$request]]) === strlen($request));
$message = ['name' => ['family' => AF_NETLINK], 'buffer_size' => 65536, 'controllen' => 64];
socket_recvmsg($socket, $message);
var_dump($message['name'] === $name, netlink_messages($message['iov'][0])[0]['type'] === RTM_NEWLINK);
foreach ([['pid' => 2 ** 32], ['groups' => -1], ['port' => 1]] as $wrong) {
    @socket_sendmsg($socket, ['name' => $wrong + $name, 'iov' => ['']]);
    echo strstr(error_get_last()['message'], 'name'), "\n";
}
?>
--EXPECT--
bool(true)
string(1) "0"
int(0)
bool(true)
bool(true)
bool(true)
name > pid): given PHP integer is out of bounds for an unsigned 32-bit integer
name > groups): given PHP integer is out of bounds for an unsigned 32-bit integer
name): the key 'port' belongs to names of another family
