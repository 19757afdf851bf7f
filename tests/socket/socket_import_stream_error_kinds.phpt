--TEST--
Pipes, output, temporary files and folders are no sockets
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
$process = proc_open(['true'], [['pipe', 'r']], $pipes);
foreach ([$pipes[0], fopen('php://output', 'w'), fopen('php://temp', 'r'), opendir(__DIR__)] as $stream) {
    var_dump(socket_import_stream($stream));
}
?>
--EXPECTF--
Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %s on line %d
bool(false)

Warning: socket_import_stream(): Cannot represent a stream of type Output as a Socket Descriptor in %s on line %d
bool(false)

Warning: socket_import_stream(): Cannot represent a stream of type STDIO as a Socket Descriptor in %s on line %d

Warning: socket_import_stream(): Cannot represent a stream of type TEMP as a Socket Descriptor in %s on line %d
bool(false)

Warning: socket_import_stream(): Cannot represent a stream of type dir as a Socket Descriptor in %s on line %d
bool(false)
