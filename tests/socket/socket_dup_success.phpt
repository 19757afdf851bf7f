--TEST--
A duplicate is another Socket for the same connection, which ends with the last of them
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$copy = socket_dup($left);
var_dump($copy !== $left, socket_fileno($copy) !== socket_fileno($left), socket_get_inheritable($copy));
socket_close($left);
socket_write($copy, 'through the other');
var_dump(socket_read($right, 100));

/* Of a socket whose descriptor a stream has. */
$stream = socket_export_stream($copy);
stream_set_blocking($stream, false);
$third = socket_dup($copy);
fclose($stream);
socket_write($third, 'the stream is closed');
var_dump(socket_read($right, 100), @socket_read($third, 100), socket_last_error($third) === SOCKET_EAGAIN);
unset($third);
var_dump(socket_read($right, 100));

socket_strerror(24);
$limit = net_limit_descriptors(1);
var_dump(socket_dup($right));
net_limit_descriptors($limit);
?>
--EXPECTF--
bool(true)
bool(true)
bool(false)
string(17) "through the other"
string(20) "the stream is closed"
bool(false)
bool(true)
string(0) ""

Warning: socket_dup(): unable to duplicate the descriptor [24]: Too many open files in %s on line %d
bool(false)
