--TEST--
Credentials are ids that the system can hold
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
$wrong = [['pid', -1], ['pid', 2147483648], ['uid', -1], ['uid', 4294967296], ['gid', -1], ['gid', 'x']];
foreach ($wrong as [$key, $value]) {
    $data = [$key => $value] + $all;
    $credentials = ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data];
    var_dump(socket_sendmsg($a, ['control' => [$credentials]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): given PHP integer is out of bounds for a pid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): given PHP integer is out of bounds for a pid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > gid): given PHP integer is out of bounds for a uid_t value in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > gid): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)
