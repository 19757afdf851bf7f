--TEST--
Credentials and descriptors arrive in one message
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
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 128];
socket_recvmsg($b, $message);
foreach ($message['control'] as $control) {
    $is_rights = $control['type'] === SCM_RIGHTS;
    var_dump($is_rights ? get_class($control['data'][0]) : $control['data']['pid'] === getmypid());
}
?>
--EXPECT--
bool(true)
string(6) "Socket"
