--TEST--
Lines arrive over TCP in both families
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([AF_INET, AF_INET6] as $family) {
    [$client, $server] = net_tcp_pair($family);
    socket_write($client, "question\nmore\n");
    echo net_visible(socket_read($server, 2048, PHP_NORMAL_READ)), "\n";
    socket_write($server, "answer\n");
    echo net_visible(socket_read($client, 2048, PHP_NORMAL_READ)), "\n";
    echo net_visible(socket_read($server, 2048, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"question\n"
"answer\n"
"more\n"
"question\n"
"answer\n"
"more\n"
