--TEST--
A non-blocking socket takes what it has room for, and the file is resumed there
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
socket_set_nonblock($a);
$file = tmpfile();
fwrite($file, $all = random_bytes(2 << 20));
$offset = $calls = $blocked = 0;
$received = '';
while ($offset < strlen($all)) {
    $sent = socket_sendfile($a, $file, $offset);
    if ($sent === false) {
        $blocked += socket_last_error($a) === SOCKET_EAGAIN;
        socket_recv($b, $part, 2 << 20, MSG_DONTWAIT);
        $received .= $part;
    } else {
        $offset += $sent;
        $calls++;
    }
}
while (@socket_recv($b, $part, 2 << 20, MSG_DONTWAIT)) {
    $received .= $part;
}
var_dump($received === $all, $offset, $calls > 1, $blocked > 0);
?>
--EXPECT--
bool(true)
int(2097152)
bool(true)
bool(true)
