--TEST--
Two descriptors of one socket are both ready, and count as two
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_sendmsg($one, ['iov' => ['x'], 'control' => [
    ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$two]],
]]);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
socket_recvmsg($two, $message);
$duplicate = $message['control'][0]['data'][0];
socket_write($one, 'x');
$read = ['original' => $two, 'duplicate' => $duplicate];
$null = null;
var_dump(socket_select($read, $null, $null, 5), array_keys($read));
?>
--EXPECT--
int(2)
array(2) {
  [0]=>
  string(8) "original"
  [1]=>
  string(9) "duplicate"
}
