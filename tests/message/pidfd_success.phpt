--TEST--
The pidfd of SO_PASSPIDFD is a stream that closes its descriptor
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PASSPIDFD');
skip_unless_proc();
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
@socket_set_option($pair[0], SOL_SOCKET, SO_PASSPIDFD, 1) or skip('a Linux before 6.5');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSPIDFD, 1);
$before = net_open_descriptors();
for ($i = 0; $i < 4; $i++) {
    socket_write($a, 'x');
}
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
$control = $message['control'][0];
var_dump($control['type'] === SCM_PIDFD, get_resource_type($control['data']), net_open_descriptors() - $before);
$control = null;
$message = ['controllen' => NET_CONTROL_HEADER + 2]; // too little room: none is made
socket_recvmsg($b, $message);
socket_recvmmsg($b, $messages, 2, 10);
var_dump(get_resource_type($messages[1]['control'][0]['data']));
$messages = null;
var_dump(net_open_descriptors() - $before);
var_dump(@socket_sendmsg($a, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_PIDFD, 'data' => [STDIN]]]]));
?>
--EXPECT--
bool(true)
string(6) "stream"
int(1)
string(6) "stream"
int(0)
bool(false)
