--TEST--
closing() is called once, before a socket is closed that was waited for: who waits gets false and EBADF
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

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
[$listener, $port] = net_tcp_listener();
$scheduler->spawn(function () use ($socket) {
    var_dump(socket_read($socket, 100), socket_last_error() === SOCKET_EBADF);
});
$scheduler->spawn(function () use ($listener) {
    var_dump(socket_accept($listener), socket_last_error() === SOCKET_EBADF);
});
$scheduler->spawn(function () use ($socket, $peer, $listener) {
    $read = [$peer];
    $write = $except = null;
    try {
        var_dump(socket_select($read, $write, $except, null));
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
});
$scheduler->spawn(function () use ($socket, $peer, $listener, $scheduler) {
    $scheduler->report();
    socket_close($socket);
    socket_close($listener);
    echo $scheduler->report(), "\n";
    // Peers are only held by select().
    socket_close($peer);
    echo $scheduler->report(), "\n";
});
$scheduler->run();

// What was never waited for is not told of, nor what nobody holds any more.
socket_close(net_unix_pair()[0]);
$scheduler->spawn(function () {
    [$socket, $peer] = net_unix_pair();
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 400_000]);
    var_dump(@socket_read($socket, 100));
});
$scheduler->run();
var_dump($scheduler->waiting, $scheduler->report());
?>
--EXPECT--
closing; closing
closing
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
array(0) {
}
string(17) "read, timeout 0.5"
