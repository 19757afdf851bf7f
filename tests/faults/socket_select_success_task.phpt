--TEST--
socket_select() in a task goes on when a socket could not be registered with epoll
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

[$near, $far] = net_unix_pair();
$writer = socket_spawn(function () use ($near) {
    socket_sleep(0.001);
    socket_write($near, 'data');
});
$write = $except = null;
$read = [$far];
$ready = faults_during('epoll_ctl#1:ENOMEM@1x1', fn () => socket_deadline(10, function () use (&$read, &$write, &$except) {
    return socket_select($read, $write, $except, null);
}));
var_dump($ready, socket_read($far, 10));
?>
--EXPECT--
int(1)
string(4) "data"
