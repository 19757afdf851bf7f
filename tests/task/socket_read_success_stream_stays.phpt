--TEST--
While a task waits for a socket, the stream that has its descriptor cannot be closed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($far);
$exported = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($exported, '127.0.0.1');
socket_getsockname($exported, $host, $port);
$tasks = [
    socket_spawn(fn () => socket_read($socket, 100)),
    socket_spawn(fn () => socket_read($exported, 100)),
];
socket_sleep(0);
$stream = socket_export_stream($exported);
socket_sleep(0);
foreach ([$far, $stream] as $used) {
    var_dump(@fclose($used));
}
fwrite($near, 'one');
socket_sendto($exported, 'two', 3, 0, $host, $port);
foreach ($tasks as $task) {
    var_dump(socket_deadline(10, $task->join(...)));
}
var_dump(fclose($far), fclose($stream));
?>
--EXPECT--
bool(false)
bool(false)
string(3) "one"
string(3) "two"
bool(true)
bool(true)
