--TEST--
More than the socket takes at once is sent, on a blocking and a non-blocking socket
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$data = str_repeat('0123456789abcdef', 1 << 18);
foreach ([false, true] as $nonblocking) {
    [$a, $b] = net_tcp_pair();
    $nonblocking ? socket_set_nonblock($a) : socket_set_block($a);
    $reader = net_fork(function () use ($b, $data) {
        for ($hash = hash_init('crc32b'); ($part = socket_read($b, 65536)) !== '';) {
            hash_update($hash, $part);
        }
        socket_write($b, hash_final($hash));
    });
    var_dump(socket_send_all($a, $data, 0, 30));
    socket_shutdown($a, 1);
    socket_recv_exact($a, $hash, 8, 0, 30);
    var_dump($hash === hash('crc32b', $data));
    pcntl_waitpid($reader, $status);
}
?>
--EXPECT--
int(4194304)
bool(true)
int(4194304)
bool(true)
