--TEST--
SCM_RIGHTS takes sockets and streams only, and counts them from 1 in its error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([0, null, 'text', new stdClass()] as $value) {
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => ['x' => $a, 'y' => $value]];
    var_dump(socket_sendmsg($a, ['control' => [$rights]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #2): expected a Socket object or a stream resource in %s on line %d
bool(false)
