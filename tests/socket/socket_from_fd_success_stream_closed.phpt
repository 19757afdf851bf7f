--TEST--
A number that a closed stream has left behind in its Socket is taken when another descriptor has it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$imported = socket_import_stream($stream);
$fd = socket_fileno($imported);
fclose($stream);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
// The lowest number that is free is the one that was closed.
$index = array_search($fd, array_map(socket_fileno(...), $pair), true);
var_dump($index !== false);
$taken = socket_from_fd(socket_detach($pair[$index]));
var_dump(socket_fileno($taken) === $fd);
socket_write($taken, 'open');
var_dump(socket_read($pair[1 - $index], 10));
?>
--EXPECT--
bool(true)
bool(true)
string(4) "open"
