--TEST--
A write in a task whose time is up after a part ends then, with one notice, and does not wait for that time again
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
function write_too_much(): array
{
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    stream_set_timeout($near, 0, 10_000);
    $notices = [];
    set_error_handler(function (int $level, string $text) use (&$notices): bool {
        $notices[] = preg_replace('/(errno=\d+).*/', '$1', $text);
        return true;
    });
    $written = fwrite($near, str_repeat('x', 4 << 20));
    $result = [$written, $notices, stream_get_meta_data($near)['timed_out'], fwrite($near, 'y'), count($notices)];
    for ($left = $written; $left > 0; $left -= strlen(fread($far, 1 << 16)));
    restore_error_handler();
    return [...$result, fwrite($near, 'y')];
}

$expected = write_too_much();
var_dump($expected[0] > 0, count($expected[1]), array_slice($expected, 2));
var_dump(socket_spawn(write_too_much(...))->join() === $expected);
?>
--EXPECT--
bool(true)
int(1)
array(4) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  int(2)
  [3]=>
  int(1)
}
bool(true)
