--TEST--
The first wrong key of a message to be received is reported: name, buffer_size, controllen
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([
    ['buffer_size' => -1],
    ['controllen' => 0, 'buffer_size' => 'x'],
    ['controllen' => 0, 'buffer_size' => 'x', 'name' => 'x'],
] as $message) {
    var_dump(socket_recvmsg($b, $message));
}
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given -1 in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)
