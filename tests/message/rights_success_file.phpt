--TEST--
SCM_RIGHTS hands over a file as a stream that shares its position
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$file = tmpfile();
fwrite($file, 'some text');
fseek($file, 5);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => ['key' => $file]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
fclose($file);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
$received = $message['control'][0]['data'][0];
var_dump(get_resource_type($received), stream_get_contents($received), fstat($received)['size']);
var_dump(fwrite($received, '!'), rewind($received), fread($received, 20));
?>
--EXPECT--
string(6) "stream"
string(4) "text"
int(9)
int(1)
bool(true)
string(10) "some text!"
