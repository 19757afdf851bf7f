--TEST--
An error handler that runs in the middle of a wait for a stream cannot close it
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
sockets_ext.task_warn_blocking=1
display_errors=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$writer = socket_spawn(function () use ($far) {
    socket_sleep(0.01);
    fwrite($far, "a line\n");
});
socket_sleep(0);
fwrite($far, 'part of ');
fread($near, 1);
set_error_handler(function (int $level, string $text) use ($near, &$closed) {
    // On a slow machine the writer holds the others, too.
    if (SocketTask::current() === null) {
        echo preg_replace('/\d+ ms.*/s', '…', $text), "\n";
        $closed ??= @fclose($near);
    }
});
$end = hrtime(true) + 2_000_000;
while (hrtime(true) < $end);
var_dump(fgets($near));
set_error_handler(fn () => true);
var_dump($closed, fclose($near));
$writer->join();
?>
--EXPECTREGEX--
(All other tasks were held for …\n)+string\(14\) "art of a line
"
bool\(false\)
bool\(true\)
