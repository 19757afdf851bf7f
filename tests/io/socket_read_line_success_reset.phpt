--TEST--
A reset in the middle of a line gives the part, and the last error says why
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'part');
net_wait_readable($server);
$child = net_fork(function () use ($client, $server): void {
    // The parent has taken the part once there is nothing left to peek at.
    net_wait_until(fn () => !@socket_recv($server, $data, 1, MSG_PEEK | MSG_DONTWAIT));
    socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    socket_close($client);
});
socket_close($client);
var_dump(socket_read($server, 100, PHP_NORMAL_READ), socket_last_error($server) === SOCKET_ECONNRESET);
var_dump(@socket_read($server, 100, PHP_NORMAL_READ), socket_last_error($server) === SOCKET_ECONNRESET);
pcntl_waitpid($child, $status);
?>
--EXPECT--
string(4) "part"
bool(true)
bool(false)
bool(true)
