--TEST--
Of the flags, only the bits of an int count
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(socket_send($one, 'abc', 3, 1 << 40), socket_recv($two, $data, 10, MSG_PEEK | (1 << 40)), $data);
var_dump(socket_recv($two, $data, 10, 0), $data);
?>
--EXPECT--
int(3)
int(3)
string(3) "abc"
int(3)
string(3) "abc"
