--TEST--
fclose() of a stream wakes who waits for a Socket that shares it: false, no warning, EBADF
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


$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($pair[0]);
$twin = socket_import_stream($pair[0]);
[$exported, $peer] = net_unix_pair();
$tasks = [
    'read' => socket_spawn(fn () => [socket_read($socket, 100), socket_last_error()]),
    'write' => socket_spawn(fn () => [socket_write($twin, str_repeat('x', 10_000_000)) < 10_000_000, socket_last_error()]),
    'queue' => socket_spawn(fn () => [socket_write($socket, 'x'), socket_last_error()]),
    'select' => socket_spawn(function () use ($twin) {
        $read = [$twin];
        $none = null;
        return [@socket_select($read, $none, $none, null), socket_last_error()];
    }),
    'exported' => socket_spawn(fn () => [socket_read($exported, 100), socket_last_error()]),
];
socket_sleep(0);
fclose($pair[0]);
fclose(socket_export_stream($exported));
// The numbers of the descriptors are used again, and nobody mixes them up.
$again = net_unix_pair();
$reader = socket_spawn(fn () => socket_read($again[0], 100));
foreach ($tasks as $name => $task) {
    [$result, $error] = $task->join();
    echo $name, ': ', var_export($result, true), ', ', $error === SOCKET_EBADF ? 'EBADF' : $error, "\n";
}
socket_write($again[1], 'of the new socket');
var_dump($reader->join());
?>
--EXPECT--
read: false, EBADF
write: true, 0
queue: false, EBADF
select: false, EBADF
exported: false, EBADF
string(17) "of the new socket"
