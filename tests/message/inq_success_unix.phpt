--TEST--
SCM_INQ tells how many bytes are left on a stream of the Unix domain
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_INQ');
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
@socket_set_option($pair[0], SOL_SOCKET, 84, 1) or skip('a Linux before 6.17');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $b] = net_unix_pair();
socket_set_option($b, SOL_SOCKET, 84 /* SO_INQ */, 1);
socket_write($a, 'hello');
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_INQ), 'buffer_size' => 2];
socket_recvmsg($b, $message);
var_dump($message['control'] === [['level' => SOL_SOCKET, 'type' => SCM_INQ, 'data' => 3]]);
?>
--EXPECT--
bool(true)
