--TEST--
MSG_PEEK leaves the bytes where they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'hello');
var_dump(socket_recv($two, $data, 100, MSG_PEEK), $data);
var_dump(socket_recv($two, $data, 2, MSG_PEEK), $data);
var_dump(socket_recv($two, $data, 100, 0), $data);
var_dump(socket_recv($two, $data, 100, MSG_PEEK | MSG_DONTWAIT));
?>
--EXPECT--
int(5)
string(5) "hello"
int(2)
string(2) "he"
int(5)
string(5) "hello"
bool(false)
