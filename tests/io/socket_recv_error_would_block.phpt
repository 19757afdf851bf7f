--TEST--
socket_recv stores null where there is nothing to receive
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$data = 'before';
var_dump(socket_recv($two, $data, 100, MSG_DONTWAIT), $data, socket_last_error($two) === SOCKET_EAGAIN);
socket_set_nonblock($two);
$data = 'before';
var_dump(socket_recv($two, $data, 100, 0), $data);
?>
--EXPECT--
bool(false)
NULL
bool(true)
bool(false)
NULL
