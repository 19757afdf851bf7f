--TEST--
A peer that is gone is an error and no signal, whatever signals are set to
--EXTENSIONS--
sockets_ext
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_signal(SIGPIPE, function () { echo "a signal\n"; });
$file = tmpfile();
fwrite($file, str_repeat('x', 1 << 16));
$memory = fopen('php://memory', 'w+');
fwrite($memory, 'x');
foreach ([$file, $memory] as $stream) {
    [$a, $b] = net_unix_pair();
    socket_close($b);
    var_dump(socket_sendfile($a, $stream, 0), socket_last_error($a) === SOCKET_EPIPE);
}
pcntl_signal_dispatch();
pcntl_signal(SIGPIPE, SIG_DFL);
var_dump(@socket_sendfile($a, $file, 0));
?>
--EXPECTF--
Warning: socket_sendfile(): Unable to send file [32]: Broken pipe in %s on line %d
bool(false)
bool(true)

Warning: socket_sendfile(): Unable to send file [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(false)
