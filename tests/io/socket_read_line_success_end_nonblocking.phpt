--TEST--
At the end of the stream a non-blocking socket gives the part of a line, then ""
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([net_unix_pair(), net_tcp_pair()] as [$one, $two]) {
    socket_set_nonblock($two);
    socket_write($one, "line\npart");
    socket_close($one);
    net_wait_until(fn () => socket_recv($two, $data, 9, MSG_PEEK) === 9);
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
    var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two));
}
?>
--EXPECT--
"line\n"
string(4) "part"
string(0) ""
int(0)
"line\n"
string(4) "part"
string(0) ""
int(0)
