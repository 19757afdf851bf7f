--TEST--
Large and small messages fit large room, and are as long as they were sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$sizes = [1, 60000, 2, 8192, 8193];
foreach ($sizes as $size) {
    socket_send($a, str_repeat(chr(65 + $size % 26), $size), $size, 0);
}
$messages = [];
var_dump(socket_recvmmsg($b, $messages, 10, 60000));
foreach ($messages as $number => ['iov' => [$data]]) {
    var_dump($data === str_repeat(chr(65 + $sizes[$number] % 26), $sizes[$number]));
}
?>
--EXPECT--
int(5)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
