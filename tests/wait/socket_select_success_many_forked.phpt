--TEST--
A forked child waits for its sockets by itself, and the parent goes on with its own
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
$sockets = array_column($pairs, 0);
$read = $sockets;
socket_select($read, $none, $none, 0);
$child = pcntl_fork();
if ($child === 0) {
    array_map('socket_close', array_slice($sockets, 0, 10));
    socket_write($pairs[20][1], 'x');
    $read = array_slice($sockets, 10, null, true);
    exit(socket_select($read, $none, $none, 0) === 1 && array_keys($read) === [20] ? 7 : 1);
}
pcntl_waitpid($child, $status);
socket_write($pairs[3][1], 'x');
$read = $sockets;
var_dump(pcntl_wexitstatus($status), socket_select($read, $none, $none, 0), array_keys($read));
?>
--EXPECT--
int(7)
int(2)
array(2) {
  [0]=>
  int(3)
  [1]=>
  int(20)
}
