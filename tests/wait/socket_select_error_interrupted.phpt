--TEST--
A signal ends the wait with a warning, and the arrays stay as they are
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$read = ['a' => $one];
$write = null;
$except = ['b' => $two];
var_dump(net_interrupt(function () use (&$read, &$write, &$except) {
    return socket_select($read, $write, $except, null);
}));
var_dump(array_keys($read), $write, array_keys($except));
var_dump(socket_last_error() === SOCKET_EINTR, socket_last_error($one));
?>
--EXPECTF--
Warning: socket_select(): Unable to select [4]: Interrupted system call in %s on line %d
bool(false)
array(1) {
  [0]=>
  string(1) "a"
}
NULL
array(1) {
  [0]=>
  string(1) "b"
}
bool(true)
int(0)
