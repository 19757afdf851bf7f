--TEST--
A large file arrives whole over a blocking socket
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
$file = tmpfile();
for ($i = 0; $i < 64; $i++) {
    fwrite($file, $parts[] = random_bytes(65536));
}
$reader = net_fork(function () use ($b) {
    socket_recv_exact($b, $data, 1 << 22, 0, 30);
    socket_write($b, md5($data));
});
var_dump(socket_sendfile($a, $file, 0), socket_recv_exact($a, $sum, 32, 0, 30), $sum === md5(implode($parts)));
pcntl_waitpid($reader, $status);
?>
--EXPECT--
int(4194304)
int(32)
bool(true)
