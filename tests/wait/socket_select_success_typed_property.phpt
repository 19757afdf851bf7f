--TEST--
The arrays may be typed properties and elements
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Sets
{
    public array $read = [];
    public ?array $write = null;
}

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$sets = new Sets();
$sets->read = ['a' => $two];
$sets->write = ['b' => $one];
$more = ['except' => [$one]];
var_dump(socket_select($sets->read, $sets->write, $more['except'], 0));
var_dump(array_keys($sets->read), array_keys($sets->write), $more);
?>
--EXPECT--
int(2)
array(1) {
  [0]=>
  string(1) "a"
}
array(1) {
  [0]=>
  string(1) "b"
}
array(1) {
  ["except"]=>
  array(0) {
  }
}
