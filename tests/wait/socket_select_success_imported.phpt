--TEST--
Two objects of one imported stream are ready together
--EXTENSIONS--
sockets
--FILE--
<?php
$streams = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$first, $second] = [socket_import_stream($streams[0]), socket_import_stream($streams[0])];
fwrite($streams[1], 'x');
$read = ['first' => $first, 'second' => $second];
$write = ['second' => $second];
$null = null;
var_dump(socket_select($read, $write, $null, 0), array_keys($read), array_keys($write));
?>
--EXPECT--
int(2)
array(2) {
  [0]=>
  string(5) "first"
  [1]=>
  string(6) "second"
}
array(1) {
  [0]=>
  string(6) "second"
}
