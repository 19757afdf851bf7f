--TEST--
SCM_RIGHTS refuses a stream without a descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [fopen('php://memory', 'r+')]];
var_dump(socket_sendmsg($a, ['control' => [$rights]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): Cannot represent a stream of type MEMORY as a File Descriptor in %s on line %d

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): cast stream to file descriptor failed in %s on line %d
bool(false)
