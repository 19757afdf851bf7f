--TEST--
A stream without a descriptor is copied, and stands behind what was sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
foreach (['php://memory', 'php://temp'] as $name) {
    $stream = fopen($name, 'w+');
    fwrite($stream, '0123456789');
    var_dump(socket_sendfile($a, $stream, 2, 5), ftell($stream), fgets($stream));
    var_dump(socket_sendfile($a, $stream, 8, 5), ftell($stream));
    var_dump(socket_sendfile($a, $stream), socket_recv_exact($b, $data, 17), $data);
}
?>
--EXPECT--
int(5)
int(7)
string(3) "789"
int(2)
int(10)
int(10)
int(17)
string(17) "23456890123456789"
int(5)
int(7)
string(3) "789"
int(2)
int(10)
int(10)
int(17)
string(17) "23456890123456789"
