--TEST--
The loops that tutorials show read all lines and end
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, "one\ntwo\nthree");
socket_close($client);
while ($line = @socket_read($server, 2048, PHP_NORMAL_READ)) {
    echo trim($line), "\n";
}
var_dump($line);
do {
    if (false === ($line = @socket_read($server, 2048, PHP_NORMAL_READ))) {
        echo socket_strerror(socket_last_error($server)), "\n";
        break;
    }
} while (true);
?>
--EXPECT--
one
two
three
bool(false)
Connection reset by peer
