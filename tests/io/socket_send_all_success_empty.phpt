--TEST--
Nothing to send is sent, as an empty datagram where that is something
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_send_all($a, ''), socket_recv($b, $data, 10, MSG_DONTWAIT));
[$a, $b] = net_unix_pair();
var_dump(socket_send_all($a, ''), socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(false)
