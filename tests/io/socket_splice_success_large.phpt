--TEST--
Large amounts arrive whole and in order, over TCP and the Unix domain, blocking or not
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$all = random_bytes(1 << 18);
$all = str_repeat($all, 32) . 'the end';
foreach (['net_tcp_pair', 'net_unix_pair'] as $from) {
    foreach (['net_tcp_pair', 'net_unix_pair'] as $to) {
        [$a, $b] = $from();
        [$c, $d] = $to();
        $from === $to ? socket_set_nonblock($b) : socket_set_nonblock($c);
        $sender = net_fork(fn() => socket_send_all($a, $all) && socket_shutdown($a, 1));
        socket_close($a);
        $reader = net_fork(function () use ($d, $all) {
            socket_recv_exact($d, $data, strlen($all), 0, 30);
            socket_write($d, md5($data));
        });
        var_dump(socket_splice($b, $c, PHP_INT_MAX, 0, 30) === strlen($all), socket_last_error($b));
        socket_recv_exact($c, $sum, 32, 0, 30);
        var_dump($sum === md5($all));
        pcntl_waitpid($sender, $status);
        pcntl_waitpid($reader, $status);
    }
}
?>
--EXPECT--
bool(true)
int(0)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
int(0)
bool(true)
