--TEST--
SCM_CREDENTIALS carries process, user and group both ways
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
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
socket_sendmsg($a, ['iov' => ['first']]);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS)];
socket_recvmsg($b, $message);
$first = $message['control'];
var_dump(count($first), array_keys($first[0]['data']), $first[0]['data']['pid'] === getmypid());

var_dump(socket_sendmsg($a, ['iov' => ['second'], 'control' => $first]));
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump($message['control'] === $first, $message['iov'][0]);
?>
--EXPECT--
int(1)
array(3) {
  [0]=>
  string(3) "pid"
  [1]=>
  string(3) "uid"
  [2]=>
  string(3) "gid"
}
bool(true)
int(6)
bool(true)
string(6) "second"
