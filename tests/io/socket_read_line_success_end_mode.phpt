--TEST--
Whether the end is "" or false goes by the mode of the descriptor, whoever has set it
--EXTENSIONS--
sockets
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($two);
socket_close($one);
foreach ([false, true, false] as $blocking) {
    stream_set_blocking($stream, $blocking);
    var_dump(@socket_read($two, 100, PHP_NORMAL_READ));
}
[$one, $two] = net_unix_pair();
socket_close($one);
$child = net_fork(fn () => socket_set_nonblock($two));
pcntl_waitpid($child, $status);
var_dump(@socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
string(0) ""
bool(false)
string(0) ""
string(0) ""
