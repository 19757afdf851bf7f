--TEST--
socket_select() without a limit of time goes on when another process has taken what it was woken for
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function take(Socket $shared, Socket $own, string $engine): void
{
    @ini_set('sockets_ext.select_engine', $engine) || @ini_set('sockets_ext.select_engine', 'kqueue');
    for ($taken = 0, $early = 0; true;) {
        // Sometimes another set, so that some sockets are not registered yet.
        $read = $taken % 5 === 0 ? [$shared, $own, net_unix_pair()[0]] : [$shared, $own];
        $write = $except = null;
        $early += socket_select($read, $write, $except, $taken % 2 === 0 ? null : 600) === 0 ? 1 : 0;
        if (in_array($own, $read, true)) {
            socket_write($own, "$early early\n");
            return;
        }
        $taken += @socket_recv($shared, $data, 10, MSG_DONTWAIT) === 1 ? 1 : 0;
    }
}

foreach (['auto', 'poll', 'epoll'] as $engine) {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
    for ($i = 0; $i < 4; $i++) {
        [$owns[$i], $theirs] = net_unix_pair();
        $children[$i] = net_fork(fn () => take($pair[0], $theirs, $engine));
    }
    for ($i = 0; $i < 2000; $i++) {
        socket_write($pair[1], 'x');
    }
    foreach ($children as $i => $child) {
        socket_write($owns[$i], 'end');
        echo $engine, ': ', socket_read($owns[$i], 100);
        pcntl_waitpid($child, $status);
    }
}
?>
--EXPECT--
auto: 0 early
auto: 0 early
auto: 0 early
auto: 0 early
poll: 0 early
poll: 0 early
poll: 0 early
poll: 0 early
epoll: 0 early
epoll: 0 early
epoll: 0 early
epoll: 0 early
