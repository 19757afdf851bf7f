--TEST--
Sockets with streams are waited for as any others
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$stream, $same] = [socket_export_stream($two), socket_export_stream($two)];
$read = ['a' => $two, 'b' => $two, 'c' => $one];
$null = null;
var_dump(socket_select($read, $null, $null, 0), $read);
socket_write($one, 'x');
$read = ['a' => $two, 'b' => $two, 'c' => $one];
var_dump(socket_select($read, $null, $null, 0), array_keys($read), fread($stream, 10));
?>
--EXPECT--
int(0)
array(0) {
}
int(1)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
string(1) "x"
