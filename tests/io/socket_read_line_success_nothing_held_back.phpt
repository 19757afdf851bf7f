--TEST--
What follows the line stays in the kernel, for every other call to see
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "line\nrest of it");
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
var_dump(net_wait_readable($two, 0), socket_recv($two, $data, 4, MSG_PEEK), $data);
var_dump(socket_read($two, 100), net_wait_readable($two, 0));
?>
--EXPECT--
"line\n"
bool(true)
int(4)
string(4) "rest"
string(10) "rest of it"
bool(false)
