--TEST--
A large string arrives whole, in as many pieces as it takes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_nonblock($one);
$data = random_bytes(1 << 20);
for ($sent = 0, $received = ''; strlen($received) < strlen($data);) {
    $sent += (int) socket_write($one, substr($data, $sent, 50000));
    $received .= socket_read($two, 65536);
}
var_dump($sent, $received === $data);
?>
--EXPECT--
int(1048576)
bool(true)
