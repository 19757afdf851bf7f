--TEST--
A stream takes every byte of every message, though it has room for some of them only
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const SIZE = 1 << 21;
[$a, $b] = net_unix_pair();
if (pcntl_fork() === 0) {
    socket_recv_exact($b, $first, SIZE);
    socket_recv_exact($b, $second, SIZE + 3);
    $is_whole = $first === str_repeat('x', SIZE) && $second === str_repeat('y', SIZE) . 'end';
    socket_write($b, $is_whole ? 'whole' : 'broken');
    exit;
}
$messages = [['iov' => [str_repeat('x', SIZE)]], ['iov' => ['', str_repeat('y', SIZE)]], ['iov' => ['end']]];
var_dump(socket_sendmmsg($a, $messages), socket_read($a, 10));
pcntl_wait($status);
?>
--EXPECT--
int(3)
string(5) "whole"
