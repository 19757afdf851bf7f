--TEST--
Without the delimiter socket_recv_until() returns what has come, and the last error says why
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function until(Socket $socket, int $length = 100, int $flags = 0, ?float $timeout = null): void
{
    socket_clear_error($socket);
    $received = @socket_recv_until($socket, $data, '--', $length, $flags, $timeout);
    echo json_encode([$received, $data]), ', ', strtok(socket_strerror(socket_last_error($socket)), '('), "\n";
}

[$left, $right] = net_unix_pair();
socket_write($left, 'one-');
until($right, timeout: 0.01);
socket_write($left, '-two--');
until($right, 3);
until($right, 2);
until($right, flags: MSG_DONTWAIT);
until($right, flags: MSG_DONTWAIT);
until($right, timeout: 0);
socket_set_nonblock($right);
socket_write($left, 'three');
until($right);
until($right);
socket_set_block($right);
socket_set_option($right, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 10000]);
until($right);
socket_write($left, 'last');
socket_close($left);
until($right);
until($right);
?>
--EXPECT--
[4,"one-"], Connection timed out
[3,"-tw"], Message too long
[2,"o-"], Message too long
[1,"-"], Resource temporarily unavailable
[false,""], Resource temporarily unavailable
[0,""], Connection timed out
[5,"three"], Resource temporarily unavailable
[false,""], Resource temporarily unavailable
[false,""], Resource temporarily unavailable
[4,"last"], Success
[0,""], Success
