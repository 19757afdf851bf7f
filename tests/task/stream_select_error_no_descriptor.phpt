--TEST--
stream_select() in a task warns as often as without tasks of a stream without a descriptor
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
/** @return array{int, list<string>, list<int|string>} */
function select(array $streams, int $microseconds): array
{
    $warnings = [];
    set_error_handler(function (int $level, string $text) use (&$warnings): bool {
        $warnings[] = $text;
        return true;
    });
    [$write, $except] = [[], null];
    $result = stream_select($streams, $write, $except, 0, $microseconds);
    restore_error_handler();
    return [$result, $warnings, array_keys($streams)];
}

[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$streams = ['memory' => fopen('php://memory', 'r'), 7 => $near, 9 => fopen('php://memory', 'r'), 'again' => $near];
$late = select($streams, 1000);
fwrite($far, 'x');
$ready = select($streams, 1000);
fread($near, 10);
var_dump($late[0], count($late[1]) > 0, $ready[0], $ready[2]);

$task = socket_spawn(select(...), $streams, 1000);
var_dump($task->join() === $late);
$task = socket_spawn(select(...), $streams, 100_000_000);
socket_sleep(0);
fwrite($far, 'x');
var_dump($task->join() === $ready);
?>
--EXPECT--
int(0)
bool(true)
int(1)
array(2) {
  [0]=>
  int(7)
  [1]=>
  string(5) "again"
}
bool(true)
bool(true)
