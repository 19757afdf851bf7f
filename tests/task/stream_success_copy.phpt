--TEST--
stream_copy_to_stream() waits, between two streams, from a stream to a file and back
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
function send_later(): mixed
{
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    socket_spawn(function () use ($far) {
        usleep(10000);
        fwrite($far, 'abc');
        fclose($far);
    });
    return $near;
}

[$to, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
var_dump(stream_copy_to_stream(send_later(), $to), fread($far, 10));
$file = tmpfile();
var_dump(stream_copy_to_stream(send_later(), $file));
fwrite($file, str_repeat('x', 3000000));
rewind($file);
$reader = socket_spawn(fn () => strlen(stream_get_contents($far)));
var_dump(stream_copy_to_stream($file, $to));
fclose($to);
var_dump($reader->join());
?>
--EXPECT--
int(3)
string(3) "abc"
int(3)
int(3000003)
int(3000003)
