--TEST--
A socket that is closed ends the wait of socket_select() in another task, and leaves the arrays as they were
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 39));
$read = array_column($pairs, 0);
$write = $except = null;
$task = socket_spawn(function () use (&$read, &$write, &$except) {
    return [socket_select($read, $write, $except, 60), socket_last_error() === SOCKET_EBADF];
});
socket_sleep(0);
socket_close($pairs[20][0]);
echo json_encode($task->join()), "\n";
var_dump(count($read));
?>
--EXPECT--
[false,true]
int(40)
