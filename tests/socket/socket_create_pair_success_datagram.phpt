--TEST--
A pair of datagram and of sequenced-packet sockets keeps message boundaries
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$one, $two] = net_unix_pair($type);
    socket_write($one, 'first');
    socket_write($one, 'second');
    var_dump(socket_read($two, 100), socket_read($two, 100));
}
?>
--EXPECT--
string(5) "first"
string(6) "second"
string(5) "first"
string(6) "second"
