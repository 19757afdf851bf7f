--TEST--
A peer that is gone makes readable and writable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
$read = $write = $except = [$one];
var_dump(socket_select($read, $write, $except, 10), count($read), count($write), $except);
?>
--EXPECT--
int(2)
int(1)
int(1)
array(0) {
}
