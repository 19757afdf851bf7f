--TEST--
A socket beside one whose hang-up nobody waits for wakes the wait at once
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_below_descriptors(144);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([1, 60] as $count) {
    $sockets = $others = [];
    for ($i = 0; $i < $count; $i++) {
        [$sockets[], $others[]] = net_unix_pair();
    }
    [$one, $two] = net_unix_pair();
    socket_close(array_pop($others));
    [$parent, $child] = net_unix_pair();
    if (pcntl_fork() === 0) {
        socket_read($child, 1);
        socket_write($two, 'x');
        posix_kill(getmypid(), SIGKILL);
    }
    $read = [$one];
    $except = $sockets;
    $write = null;
    socket_write($parent, 'x');
    var_dump(socket_select($read, $write, $except, 60), count($read), $except);
    pcntl_wait($status);
}
?>
--EXPECT--
int(1)
int(1)
array(0) {
}
int(1)
int(1)
array(0) {
}
