--TEST--
Where there is nothing to receive the call is silent and all references keep their values
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver] = net_udp_bound();
socket_set_nonblock($receiver);
[$one, $two] = net_unix_pair(SOCK_DGRAM);
$data = $address = $port = 'before';
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port);
var_dump(socket_last_error($receiver) === SOCKET_EAGAIN);
var_dump(socket_recvfrom($two, $data, 100, MSG_DONTWAIT, $address, $port), $data, $address, $port);
?>
--EXPECT--
bool(false)
string(6) "before"
string(6) "before"
string(6) "before"
bool(true)
bool(false)
string(6) "before"
string(6) "before"
string(6) "before"
