--TEST--
Credentials that the control buffer has too little room for are bytes; the data arrive
--EXTENSIONS--
sockets_ext
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
foreach ([4, 11, 12] as $size) {
    socket_sendmsg($a, ['iov' => ['data']]);
    $message = ['controllen' => NET_CONTROL_HEADER + $size];
    var_dump(socket_recvmsg($b, $message));
    $data = $message['control'][0]['data'];
    echo $message['iov'][0], ' ', is_string($data) ? strlen($data) . ' bytes' : implode(' ', array_keys($data)), ' ',
        (bool) ($message['flags'] & MSG_CTRUNC) ? 'cut' : 'whole', "\n";
}
?>
--EXPECT--
int(4)
data 4 bytes cut
int(4)
data 11 bytes cut
int(4)
data pid uid gid whole
