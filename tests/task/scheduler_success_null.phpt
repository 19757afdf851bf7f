--TEST--
Where wait() returns null the call blocks, as without a scheduler
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

[$socket, $peer] = net_unix_pair();
[$listener, $port] = net_tcp_listener();
foreach ([$socket, $listener] as $each) {
    socket_set_option($each, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 400_000]);
}
$scheduler = new AnsweringScheduler(fn () => null);
socket_set_scheduler($scheduler);
$start = hrtime(true);
var_dump(@socket_read($socket, 100), @socket_accept($listener));
$read = [$socket];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0, 400_000));
var_dump(socket_recv_exact($socket, $data, 1, timeout: 0.4));
socket_sleep(0.4);
try {
    socket_deadline(0.4, fn () => socket_read($peer, 100));
} catch (SocketTimeoutException $exception) {
    echo get_class($exception), "\n";
}
var_dump(hrtime(true) - $start >= 6 * 400_000_000);
echo $scheduler->report(), "\n";
$client = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_connect($client, '127.0.0.1', $port));
?>
--EXPECT--
bool(false)
bool(false)
int(0)
int(0)
SocketTimeoutException
bool(true)
read, timeout 0.5; read, timeout 0.5; read, timeout 0.5; read, timeout 0.5; none, timeout 0.5; read, timeout 0.5
bool(true)
