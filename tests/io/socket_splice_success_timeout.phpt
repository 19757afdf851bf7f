--TEST--
What the other socket does not take stays where it was, and nothing is lost or doubled
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['net_tcp_pair', 'net_unix_pair'] as $pair) {
    [$a, $b] = $pair();
    [$c, $d] = $pair();
    socket_set_option($c, SOL_SOCKET, SO_SNDBUF, 20000);
    socket_set_nonblock($a);
    $sent = $received = '';
    for ($i = 0; $i < 300; $i++) {
        $part = random_bytes(20000);
        $sent .= substr($part, 0, (int) socket_write($a, $part));
        $start = hrtime(true);
        socket_splice($b, $c, PHP_INT_MAX, 0, 0.001);
        $slow = ($slow ?? false) || hrtime(true) - $start > 5e9;
        if ($i % 3 === 0) {
            socket_recv_exact($d, $data, mt_rand(1, 50000), 0, 0);
            $received .= $data;
        }
    }
    $end = hrtime(true) + 20e9;
    while (strlen($received) < strlen($sent) && hrtime(true) < $end) {
        socket_splice($b, $c, PHP_INT_MAX, 0, 0.01);
        socket_recv_exact($d, $data, 1 << 20, 0, 0.01);
        $received .= $data;
    }
    var_dump($received === $sent, strlen($sent) > 1000000, $slow);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
