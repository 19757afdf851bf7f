--TEST--
Credentials that the control buffer has too little room for are an error of the message
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits('struct cmsghdr is another');
skip_without_constant('SCM_CREDENTIALS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
foreach ([20, 27, 28] as $size) {
    socket_sendmsg($a, ['iov' => ['data']]);
    $message = ['controllen' => $size];
    var_dump(socket_recvmsg($b, $message), $message === false);
}
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting native data (path: msghdr > control > element #1 > data): the cmsghdr structure is unexpectedly small; expected a length of at least 28, but got 20 in %s on line %d
int(4)
bool(true)

Warning: socket_recvmsg(): error converting native data (path: msghdr > control > element #1 > data): the cmsghdr structure is unexpectedly small; expected a length of at least 28, but got 27 in %s on line %d
int(4)
bool(true)
int(4)
bool(false)
