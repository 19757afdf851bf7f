--TEST--
A file that is not open for reading is refused
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair();
$file = fopen($path = net_unix_path('file'), 'w');
fwrite($file, 'x');
var_dump(socket_sendfile($a, $file, 0), socket_last_error($a) === SOCKET_EBADF);
?>
--EXPECTF--
Warning: socket_sendfile(): Unable to send file [9]: Bad file descriptor in %s on line %d
bool(false)
bool(true)
