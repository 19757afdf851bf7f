--TEST--
A descriptor that is closed while its message waits is not sent, nor is the one that has its number then
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
socket_set_nonblock($near);
net_fill($near, str_repeat('x', 65536));
socket_set_block($near);
[$passed] = net_unix_pair();
$task = socket_spawn(fn () => socket_sendmsg($near, [
    'iov' => ['data'],
    'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$passed]]],
]));
socket_sleep(0);
socket_close($passed);
$file = fopen(__FILE__, 'r');
$reader = socket_spawn(function () use ($far) {
    $received = '';
    while (($part = socket_read($far, 1 << 20)) !== '') {
        $received .= $part;
    }
    return trim($received, 'x');
});
var_dump($task->join());
socket_close($near);
var_dump($reader->join());
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr): socket is already closed in %s on line %d
bool(false)
string(0) ""
