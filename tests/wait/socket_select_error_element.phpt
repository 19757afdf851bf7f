--TEST--
An element that is no Socket is refused, with the argument and the type
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$null = null;
foreach ([1, null, true, false, 1.5, 'x', [], new stdClass, STDIN, fn () => 1] as $element) {
    $read = [$one, $element];
    net_attempt(fn () => socket_select($read, $null, $null, 0));
}
$sockets = [$one];
$bad = ['bad'];
net_attempt(fn () => socket_select($sockets, $bad, $null, 0));
net_attempt(fn () => socket_select($sockets, $null, $bad, 0));
var_dump($sockets === [$one], $bad);
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, int given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, null given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, true given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, false given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, float given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, array given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, stdClass given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, resource given
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, Closure given
TypeError: socket_select(): Argument #2 ($write) must only have elements of type Socket, string given
TypeError: socket_select(): Argument #3 ($except) must only have elements of type Socket, string given
bool(true)
array(1) {
  [0]=>
  string(3) "bad"
}
