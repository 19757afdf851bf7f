--TEST--
Two tasks connect one socket: both wait for the connection, or get its error, and others run
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
require __DIR__ . '/../include/names.inc';

[$port, $kept] = names_black_hole('127.0.0.1');
$ticks = 0;
$ticker = socket_spawn(function () use (&$ticks) {
    for (;;) {
        socket_sleep(0); // a busy machine may be late with other times
        $ticks++;
    }
});
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 100_000]);
$connect = fn () => @socket_connect($client, '127.0.0.1', $port) ? 'connected' : socket_last_error($client) === SOCKET_EINPROGRESS;
$tasks = [socket_spawn($connect), socket_spawn($connect)];
foreach ($tasks as $task) {
    echo json_encode($task->join()), "\n";
}
var_dump($ticks >= 3);
// There is room in the queue, and the system tries again.
socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 0]);
$tasks = [socket_spawn($connect), socket_spawn($connect)];
socket_sleep(0.01);
for ($i = 0; $i < 2; $i++) {
    socket_accept($kept[0]);
}
foreach ($tasks as $task) {
    echo json_encode($task->join()), "\n";
}
$ticker->cancel();
?>
--EXPECT--
true
true
bool(true)
"connected"
"connected"
