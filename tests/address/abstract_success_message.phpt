--TEST--
socket_recvmsg and socket_sendmsg keep the leading NUL of an abstract name
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$from, $to] = [net_abstract_name('from'), net_abstract_name('to')];
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($sender, $from);
socket_bind($receiver, $to);
var_dump(socket_sendmsg($sender, ['name' => ['family' => AF_UNIX, 'path' => $to], 'iov' => ['hi']]));
$message = ['name' => [], 'buffer_size' => 100, 'controllen' => 100];
var_dump(socket_recvmsg($receiver, $message), $message['iov'], $message['name']['path'] === $from);
?>
--EXPECT--
int(2)
int(2)
array(1) {
  [0]=>
  string(2) "hi"
}
bool(true)
