--TEST--
SCM_RIGHTS hands over a pipe as a stream
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_function('proc_open');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$pipe = popen('echo hello', 'r');
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$pipe]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
$received = $message['control'][0]['data'][0];
var_dump(fgets($received), stream_get_meta_data($received)['stream_type']);
?>
--EXPECT--
string(6) "hello
"
string(5) "STDIO"
