--TEST--
Exactly so many bytes are received, whatever pieces they come in
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([false, true] as $nonblocking) {
    [$a, $b] = net_tcp_pair();
    $nonblocking ? socket_set_nonblock($b) : socket_set_block($b);
    $sender = net_fork(function () use ($a) {
        foreach (['a', 'bc', 'def', 'ghij'] as $piece) {
            socket_write($a, $piece);
            usleep(10000);
        }
    });
    var_dump(socket_recv_exact($b, $data, 3, 0, 10), $data, socket_recv_exact($b, $data, 6, 0, 10), $data);
    var_dump(socket_recv_exact($b, $data, 1, 0, 10), $data);
    pcntl_waitpid($sender, $status);
}
?>
--EXPECT--
int(3)
string(3) "abc"
int(6)
string(6) "defghi"
int(1)
string(1) "j"
int(3)
string(3) "abc"
int(6)
string(6) "defghi"
int(1)
string(1) "j"
