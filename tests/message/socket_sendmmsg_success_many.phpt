--TEST--
No more than 1024 messages go by one call, and none of the others is read
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_shutdown($b, 0);
[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
$message = ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x']];
$messages = array_fill(0, 1024, $message);
$messages[] = 'no message at all';
var_dump(socket_sendmmsg($a, $messages));
?>
--EXPECT--
int(1024)
