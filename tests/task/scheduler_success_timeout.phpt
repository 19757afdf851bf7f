--TEST--
The timeout of wait() is that of the call, of the socket, or of socket_deadline(); an empty array before its end is no end
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
$early = false;
$scheduler = new AnsweringScheduler(function (array $waits, ?float $timeout) use (&$early) {
    if ($early) {
        $early = false;
        return [];
    }
    usleep((int) ceil($timeout * 1e6));
    return [];
});
socket_set_scheduler($scheduler);
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 900_000]);
var_dump(@socket_read($socket, 100), socket_last_error($socket) === SOCKET_EAGAIN, $scheduler->report());
var_dump(socket_recv_exact($socket, $data, 5, timeout: 0.4), socket_last_error($socket) === SOCKET_ETIMEDOUT, $scheduler->report());
$read = [$socket];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0, 400_000), $read, $scheduler->report());
$early = true;
socket_sleep(0.4);
var_dump($scheduler->report());
socket_sleep(0);
var_dump($scheduler->report());
$early = true;
try {
    socket_deadline(0.4, fn () => socket_read($peer, 100));
} catch (SocketTimeoutException $exception) {
    var_dump(get_class($exception), $scheduler->log[0], end($scheduler->log));
}
?>
--EXPECT--
bool(false)
bool(true)
string(17) "read, timeout 1.0"
int(0)
bool(true)
string(17) "read, timeout 0.5"
int(0)
array(0) {
}
string(17) "read, timeout 0.5"
string(36) "none, timeout 0.5; none, timeout 0.5"
string(17) "none, timeout 0.0"
string(22) "SocketTimeoutException"
string(17) "read, timeout 0.5"
string(17) "read, timeout 0.5"
