--TEST--
socket_sendto looks a name up
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file('/etc/hosts');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
var_dump(socket_sendto($sender, 'hello', 5, 0, 'localhost', $port), socket_read($receiver, 100));
?>
--EXPECT--
int(5)
string(5) "hello"
