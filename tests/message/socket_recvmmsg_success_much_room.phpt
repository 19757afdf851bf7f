--TEST--
Room for much costs nothing where little has come
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([1, 300] as $count) {
    for ($i = 0; $i < $count; $i++) {
        socket_set_option($a, SOL_SOCKET, SO_SNDBUF, 1 << 20);
        $sent = @socket_send($a, "message $i", 20, MSG_DONTWAIT);
        if (!$sent) {
            break;
        }
    }
    $before = memory_get_peak_usage();
    $received = socket_recvmmsg($b, $messages, 1024, 65535);
    var_dump($received === $i, end($messages)['iov'][0] === 'message ' . ($i - 1), memory_get_peak_usage() - $before < 6 << 20);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
