--TEST--
The loop that tutorials show reads all lines and ends
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, "one\ntwo\nthree");
socket_close($client);
while ($line = socket_read($server, 2048, PHP_NORMAL_READ)) {
    echo trim($line), "\n";
}
var_dump($line);
?>
--EXPECT--
one
two
three
string(0) ""
