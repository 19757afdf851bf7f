--TEST--
A Unix sender without a name has the address ""
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_write($one, 'hello');
$address = $port = 'before';
var_dump(socket_recvfrom($two, $data, 100, 0, $address, $port), $data, $address, $port);
?>
--EXPECT--
int(5)
string(5) "hello"
string(0) ""
string(6) "before"
