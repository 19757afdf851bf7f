--TEST--
A socket that has no room for what is sent to its name keeps no processor busy
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($receiver, $path);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
for ($sent = 0; @socket_sendto($sender, 'full', 4, MSG_DONTWAIT, $path);) {
    $sent++;
}
$messages = array_fill(0, 2, ['name' => ['path' => $path], 'iov' => ['more']]);
$before = net_processor_time();
var_dump(socket_sendmmsg($sender, $messages, 0, 0.5), net_processor_time() - $before < 0.1);
socket_recvmmsg($receiver, $received, $sent, 10);
var_dump(socket_sendmmsg($sender, $messages, 0, 10), socket_recvmmsg($receiver, $received, 10, 10));
?>
--EXPECT--
int(0)
bool(true)
int(2)
int(2)
