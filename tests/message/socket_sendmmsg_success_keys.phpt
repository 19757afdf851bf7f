--TEST--
The keys of the list do not matter, and references in it are followed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$message = ['iov' => ['first']];
$text = 'second';
var_dump(socket_sendmmsg($a, ['z' => &$message, 7 => ['iov' => [&$text]]]));
var_dump(socket_read($b, 100), socket_read($b, 100));
?>
--EXPECT--
int(2)
string(5) "first"
string(6) "second"
