--TEST--
A call that was refused leaves no trace in the next one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$null = null;
socket_write($one, 'x');
$bad = [$two, $one, 'bad'];
net_attempt(fn () => socket_select($bad, $null, $null, 0));
$read = [$one, $two];
var_dump(socket_select($read, $null, $null, 0), array_keys($read));
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) must only have elements of type Socket, string given
int(1)
array(1) {
  [0]=>
  int(1)
}
