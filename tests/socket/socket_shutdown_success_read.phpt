--TEST--
After shutting down reading there is the end to read
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(socket_shutdown($one, SHUT_RD), socket_read($one, 10));
?>
--EXPECT--
bool(true)
string(0) ""
