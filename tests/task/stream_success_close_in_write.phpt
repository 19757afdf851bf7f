--TEST--
An error handler closes a stream of which a write has written a part before the error
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
socket_spawn(fn () => fclose($far));
// PHP 8.6 calls it twice, when it has tried to write the rest, too.
set_error_handler(function (int $level, string $text) use ($near, &$errors) {
    $errors[preg_replace('/\d+/', 'N', $text)] = true;
    is_resource($near) && fclose($near);
    return true;
});
// Most of it does not fit: it waits, and then the other end is closed.
var_dump(fwrite($near, str_repeat('x', 16 << 20)) < 16 << 20, is_resource($near));
echo implode("\n", array_keys($errors)), "\n";
?>
--EXPECT--
bool(true)
bool(false)
fwrite(): Send of N bytes failed with errno=N Broken pipe
