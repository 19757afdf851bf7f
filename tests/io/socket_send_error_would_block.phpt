--TEST--
MSG_DONTWAIT makes one send non-blocking
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$data = str_repeat('x', 1 << 16);
for ($i = 0; ($sent = socket_send($one, $data, strlen($data), MSG_DONTWAIT)) !== false && $i < 1000; $i++);
var_dump($i > 0 && $i < 1000, socket_last_error($one) === SOCKET_EAGAIN);
socket_recv($two, $data, 100, 0);
var_dump(strlen($data));
?>
--EXPECT--
bool(true)
bool(true)
int(100)
