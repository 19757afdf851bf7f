--TEST--
A stream is resumed where the socket took no more, if it cannot seek, too
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['php://memory', 'pipe'] as $kind) {
    [$a, $b] = net_unix_pair();
    socket_set_nonblock($a);
    $all = random_bytes(1 << 20);
    if ($kind === 'pipe') {
        file_put_contents($path = net_unix_path('data'), $all);
        $stream = popen('cat ' . escapeshellarg($path), 'r');
    } else {
        $stream = fopen($kind, 'w+');
        fwrite($stream, $all);
    }
    $offset = $blocked = 0;
    $received = '';
    while ($offset < strlen($all)) {
        $sent = socket_sendfile($a, $stream, $offset, 300000);
        $offset += (int) $sent;
        $blocked += $sent === false && socket_last_error($a) === SOCKET_EAGAIN;
        if (@socket_recv($b, $part, 1 << 20, MSG_DONTWAIT)) {
            $received .= $part;
        }
    }
    while (@socket_recv($b, $part, 1 << 20, MSG_DONTWAIT)) {
        $received .= $part;
    }
    var_dump($received === $all, $offset, ftell($stream));
}
?>
--EXPECT--
bool(true)
int(1048576)
int(1048576)
bool(true)
int(1048576)
int(1048576)
