--TEST--
A socket is made of the stream that a process was given
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('cat');
?>
--FILE--
<?php
$process = proc_open(['cat'], [['socket'], ['socket']], $ends);
[$input, $output] = array_map(socket_import_stream(...), $ends);
socket_write($input, 'through cat');
socket_close($input);
var_dump(socket_read($output, 100));
proc_close($process);
?>
--EXPECT--
string(11) "through cat"
