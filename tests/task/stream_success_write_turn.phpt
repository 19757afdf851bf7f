--TEST--
fwrite() to a non-blocking stream writes nothing in the middle of another task's write
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
const SIZE = 1_000_000;
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$writer = socket_spawn(fn () => fwrite($stream, str_repeat('a', SIZE)));
socket_sleep(0);
stream_set_blocking($stream, false);
stream_set_blocking($peer, false);
// The writer waits, and has not noticed yet that there is room.
for ($read = ''; strlen($read) < 100_000; $read .= fread($peer, 50_000));
var_dump(fwrite($stream, 'bbb'));
stream_set_blocking($peer, true);
$task = socket_spawn(function () use ($writer, $stream) {
    $written = $writer->join();
    $last = fwrite($stream, 'bbb');
    stream_socket_shutdown($stream, STREAM_SHUT_WR);
    return [$written, $last];
});
for (; ($data = fread($peer, 100_000)) !== '' && $data !== false; $read .= $data);
var_dump($task->join() === [SIZE, 3], $read === str_repeat('a', SIZE) . 'bbb');
?>
--EXPECT--
int(0)
bool(true)
bool(true)
