--TEST--
An error handler that runs in the middle of a wait for the turn to write, and writes itself, gets the turn, too
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_warn_blocking=1
display_errors=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$writer = socket_spawn(fn () => socket_write($near, str_repeat('x', 4_000_000)));
$reader = socket_spawn(function () use ($far, &$nested) {
    while ($nested === null) {
        socket_sleep(0.001);
    }
    return socket_recv_exact($far, $bytes, 4_000_006) . substr($bytes, -7);
});
socket_sleep(0);
set_error_handler(function () use ($near, &$nested) {
    if (SocketTask::current() === null && $nested === null) {
        $nested = false;
        $nested = socket_write($near, 'nested');
    }
    return true;
});
// Its time may be up before its turn, on a slow machine even before it waits; the handler runs in the middle of the wait.
while ($nested === null) {
    $end = hrtime(true) + 3_000_000;
    while (hrtime(true) < $end);
    $sent = socket_send_all($near, 'not sent', timeout: 0.01);
}
var_dump(in_array($sent, [0, 8], true), $nested, $writer->join(), $reader->join());
?>
--EXPECT--
bool(true)
int(6)
int(4000000)
string(14) "4000006xnested"
