--TEST--
A socket is writable until its buffer is full, and again when there is room
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_nonblock($one);
$null = null;
$write = [$one];
var_dump(socket_select($null, $write, $null, 0));
while (socket_write($one, str_repeat('x', 65536)) !== false);
$write = [$one];
var_dump(socket_select($null, $write, $null, 0), $write);
socket_recv($two, $data, 1 << 20, 0);
while (@socket_recv($two, $data, 1 << 20, MSG_DONTWAIT));
$write = [$one];
var_dump(socket_select($null, $write, $null, 5), $write === [$one]);
?>
--EXPECT--
int(1)
int(0)
array(0) {
}
int(1)
bool(true)
