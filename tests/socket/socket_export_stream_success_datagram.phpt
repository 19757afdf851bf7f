--TEST--
Streams of datagram and sequenced-packet sockets keep message boundaries
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$one, $two] = net_unix_pair($type);
    $stream = socket_export_stream($one);
    fwrite($stream, 'first');
    fwrite($stream, 'second');
    var_dump(socket_read($two, 100), socket_read($two, 100));
}
?>
--EXPECT--
string(5) "first"
string(6) "second"
string(5) "first"
string(6) "second"
