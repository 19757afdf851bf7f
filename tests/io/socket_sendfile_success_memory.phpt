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
    fseek($stream, 6);
    var_dump(socket_sendfile($a, $stream), socket_recv_exact($b, $data, 11), $data, ftell($stream));
}
?>
--EXPECT--
int(5)
int(7)
string(3) "789"
int(2)
int(10)
int(4)
int(11)
string(11) "23456896789"
int(10)
int(5)
int(7)
string(3) "789"
int(2)
int(10)
int(4)
int(11)
string(11) "23456896789"
int(10)
