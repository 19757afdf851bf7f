--TEST--
A socket that is closed is not waited for, though a forked child keeps its descriptor open
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$none = null;
$read = array_column($pairs, 0);
socket_select($read, $none, $none, 0);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $control);
$child = pcntl_fork();
if ($child === 0) {
    socket_read($control[1], 1);
    exit;
}
socket_write($pairs[7][1], 'x');
socket_close($pairs[7][0]);
unset($pairs[7]);
$read = array_map(fn ($pair) => $pair[0], $pairs);
var_dump(socket_select($read, $none, $none, 0), $read);
socket_write($control[0], 'x');
pcntl_waitpid($child, $status);
var_dump(pcntl_wexitstatus($status));
?>
--EXPECT--
int(0)
array(0) {
}
int(0)
