--TEST--
What is neither a socket nor a stream is named by its place in the list
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$one, 5]];
var_dump(socket_sendmsg($one, ['iov' => ['x'], 'control' => [$rights]]));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)
