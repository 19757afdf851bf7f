--TEST--
Non-blocking sockets and MSG_DONTWAIT never wait, and never let others run
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

[$near, $far] = net_unix_pair();
[$listener] = net_tcp_listener();
$others = 0;
$ticker = socket_spawn(function () use (&$others) {
    for (;;) {
        $others++;
        socket_sleep(0);
    }
});
socket_sleep(0);
$before = $others;
var_dump(@socket_recv($near, $data, 100, MSG_DONTWAIT));
socket_set_nonblock($near);
socket_set_nonblock($listener);
var_dump(@socket_read($near, 100), @socket_accept($listener), @socket_recvfrom($near, $data, 100, 0, $address));
var_dump(socket_write($near, str_repeat('x', 10_000_000)) < 10_000_000);
for ($i = 0; $i < 200; $i++) {
    @socket_read($near, 100);
}
var_dump($others === $before);
$ticker->cancel();
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
