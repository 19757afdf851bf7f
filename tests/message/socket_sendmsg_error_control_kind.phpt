--TEST--
A control message of an unknown kind is not sent
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([[SOL_SOCKET, 99], [99, SCM_RIGHTS], [-1, -1]] as [$level, $type]) {
    var_dump(socket_sendmsg($a, ['control' => [['level' => $level, 'type' => $type, 'data' => 1]]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 1 and type 99 not supported in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 99 and type 1 not supported in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level -1 and type -1 not supported in %s on line %d
bool(false)
