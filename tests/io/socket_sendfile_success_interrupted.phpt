--TEST--
Signals do not end the call
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

[$a, $b] = net_unix_pair();
$file = tmpfile();
fwrite($file, str_repeat('x', 1 << 20));
$reader = net_fork(function () use ($b) {
    for ($left = 1 << 20; $left > 0; $left -= strlen($data)) {
        usleep(5000);
        $data = socket_read($b, 65536);
    }
});
var_dump(net_interrupt(fn() => socket_sendfile($a, $file, 0)));
pcntl_waitpid($reader, $status);
?>
--EXPECT--
int(1048576)
