--TEST--
A call whose socket wait() closes, and returns null, ends with false and EBADF; a socket of a pair may be closed, too
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new AnsweringScheduler(function (array $waits) {
    array_map(socket_close(...), array_column($waits, 'socket'));
    return null;
});
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
var_dump(socket_read($socket, 100), socket_last_error() === SOCKET_EBADF);
[$socket, $peer] = net_unix_pair();
var_dump(socket_recv_exact($socket, $data, 100), socket_last_error() === SOCKET_EBADF);
[$socket, $peer] = net_unix_pair();
$read = [$socket];
$write = $except = null;
var_dump(socket_select($read, $write, $except, null), socket_last_error() === SOCKET_EBADF);
var_dump($scheduler->report());

// The socket by which a task is woken: its wait ends with that of the call.
[$socket, $peer] = net_unix_pair();
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 10_000]);
$scheduler->answer = function (array $waits) {
    socket_close($waits[1]->socket);
    return null;
};
for ($i = 0; $i < 2; $i++) {
    var_dump(socket_spawn(fn () => @socket_read($socket, 100))->join());
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
string(43) "read; closing; read; closing; read; closing"
bool(false)
bool(false)
