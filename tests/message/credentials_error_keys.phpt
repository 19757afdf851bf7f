--TEST--
Credentials are an array with all three keys
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_CREDENTIALS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$all = ['pid' => getmypid(), 'uid' => 0, 'gid' => 0];
foreach (['pid', 'uid', 'gid'] as $key) {
    $data = array_diff_key($all, [$key => 0]);
    $credentials = ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data];
    var_dump(socket_sendmsg($a, ['control' => [$credentials]]));
}
$credentials = ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => null];
var_dump(socket_sendmsg($a, ['control' => [$credentials]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'pid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'uid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'gid' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here in %s on line %d
bool(false)
