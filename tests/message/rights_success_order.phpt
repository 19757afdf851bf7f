--TEST--
SCM_RIGHTS keeps the order of sockets and streams, and numbers them from 0
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [9 => $a, 'x' => STDIN, 3 => $b]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump(array_map('get_debug_type', $message['control'][0]['data']));
?>
--EXPECT--
array(3) {
  [0]=>
  string(6) "Socket"
  [1]=>
  string(17) "resource (stream)"
  [2]=>
  string(6) "Socket"
}
