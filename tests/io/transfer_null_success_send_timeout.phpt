--TEST--
Without a timeout a message is sent within SO_SNDTIMEO as soon as it fits, and not after it
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$data = str_repeat('x', 10000);
$send = [
    fn (Socket $socket) => socket_send_all($socket, $data),
    fn (Socket $socket) => socket_sendmmsg($socket, [['iov' => [$data]]]),
];
foreach ($send as $call) {
    [$a, $b] = net_unix_pair(SOCK_DGRAM);
    net_fill($a, $data);
    socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 50000]);
    $start = hrtime(true);
    var_dump($call($a), socket_last_error($a) === SOCKET_EAGAIN, hrtime(true) - $start >= 50_000_000);

    // The room of one message is less than poll(2) takes for room.
    socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 20, 'usec' => 0]);
    $child = net_fork(function () use ($b) {
        usleep(20000);
        socket_read($b, 10000);
    });
    $start = hrtime(true);
    var_dump($call($a) !== false, hrtime(true) - $start < 15_000_000_000);
    pcntl_waitpid($child, $status);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
