--TEST--
A closed socket in an array is refused, and the arrays stay as they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
$null = null;
$read = ['a' => $one, 'b' => $two];
net_attempt(function () use (&$read, &$null) {
    socket_select($read, $null, $null, 0);
});
$write = [$one];
$except = [$two];
net_attempt(function () use (&$write, &$except, &$null) {
    socket_select($null, $write, $except, -1);
});
var_dump(array_keys($read), count($write), count($except));
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
TypeError: socket_select(): Argument #3 ($except) contains a closed socket
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
int(1)
int(1)
