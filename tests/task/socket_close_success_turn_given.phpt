--TEST--
socket_close() also ends a wait whose turn has come meanwhile, without a warning
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

[$near, $far] = net_unix_pair(SOCK_DGRAM);
$first = socket_spawn(function () use ($far) {
    // With the end of the read it is the second one's turn, but this goes on.
    var_dump(socket_read($far, 100));
    socket_close($far);
});
$receive = fn () => [socket_read($far, 100), socket_last_error() === SOCKET_EBADF];
$second = socket_spawn($receive);
$third = socket_spawn($receive);
socket_sleep(0);
socket_write($near, 'data');
$first->join();
var_dump($second->join() === [false, true], $third->join() === [false, true]);
?>
--EXPECT--
string(4) "data"
bool(true)
bool(true)
