--TEST--
An error handler may close the stream on which a write has failed
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_zend_alloc(); // fwrite() itself looks at the stream that is no more
?>
--FILE--
<?php
$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_spawn(fn () => null)->join();
fclose($pair[1]);
set_error_handler(function (int $type, string $message) use ($pair) {
    echo strtok($message, ':'), "\n";
    fclose($pair[0]);
});
fwrite($pair[0], 'x');
var_dump(is_resource($pair[0]));
?>
--EXPECT--
fwrite()
bool(false)
