--TEST--
A writer that has just got its turn ends when another task closes the stream, and leaves nothing for the next socket of that number
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$number = socket_fileno(socket_import_stream($near));
$first = socket_spawn(function () use ($near) {
    $written = fwrite($near, str_repeat('x', 600000));
    fclose($near);
    return $written;
});
$second = socket_spawn(fn () => @fwrite($near, str_repeat('y', 600000)));
socket_sleep(0);
var_dump(strlen(stream_get_contents($far, 600000)), $first->join(), $second->join(), fread($far, 10));
fclose($far);
unset($first, $second, $near);
do {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $pairs[] = $pair;
    $found = array_search($number, array_map(socket_fileno(...), $pair), true);
} while ($found === false && count($pairs) < 20);
$found = (int) $found;
$reader = socket_spawn(fn () => socket_read($pair[$found], 10));
socket_sleep(0.01);
socket_write($pair[1 - $found], 'it arrives');
var_dump($reader->join(5.0));
?>
--EXPECT--
int(600000)
int(600000)
bool(false)
string(0) ""
string(10) "it arrives"
