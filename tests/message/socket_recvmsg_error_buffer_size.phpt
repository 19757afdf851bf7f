--TEST--
The size of the data buffer is at most 100 MiB
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([-1, 104857601, 4294967297, 'x', []] as $size) {
    $message = ['controllen' => 64, 'buffer_size' => $size];
    var_dump(socket_recvmsg($b, $message));
}
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given -1 in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 104857601 in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 4294967297 in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
