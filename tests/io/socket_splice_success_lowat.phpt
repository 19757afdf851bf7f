--TEST--
A receiver that takes little at once (TCP_NOTSENT_LOWAT) ends the call in time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip TCP_NOTSENT_LOWAT is 25 on Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([0, 4096, 65536] as $lowat) {
    [$to, $reader] = net_tcp_pair();
    if ($lowat > 0) {
        socket_set_option($to, SOL_TCP, 25, $lowat);
    }
    [$from, $writer] = net_unix_pair();
    socket_set_nonblock($writer);
    $moved = $put = 0;
    do {
        $put += (int) socket_write($writer, str_repeat('x', 65536));
        $start = hrtime(true);
        $moved += $part = socket_splice($from, $to, PHP_INT_MAX, 0, 0.05);
        $passed = (hrtime(true) - $start) / 1e9;
    } while ($part > 0);
    var_dump($passed >= 0.05 && $passed < 5, socket_last_error($to) === SOCKET_ETIMEDOUT);
    var_dump(strlen(socket_read($from, 1 << 24)) > 0);
    socket_close($to);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
