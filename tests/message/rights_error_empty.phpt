--TEST--
SCM_RIGHTS needs a list with at least one descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([[], null, $a] as $data) {
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $data];
    var_dump(socket_sendmsg($a, ['control' => [$rights]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected at least one element in this array in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %s on line %d
bool(false)
