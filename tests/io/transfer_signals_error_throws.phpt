--TEST--
A handler that throws ends the call; what was received is there
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
[$near, $far] = net_unix_pair();
socket_write($far, 'part');
net_attempt(function () use ($near, &$data) {
    net_interrupt(function () use ($near, &$data) {
        net_throw_once('enough');
        return socket_recv_exact($near, $data, 10);
    }, isTime: fn () => !@socket_recv($near, $left, 1, MSG_PEEK | MSG_DONTWAIT));
});
var_dump($data);
$file = tmpfile();
fwrite($file, str_repeat('x', 1 << 20));
rewind($file);
net_attempt(fn () => net_interrupt(function () use ($near, $file) {
    net_throw_once('enough');
    return socket_sendfile($near, $file);
}));
for ($sent = 0; @socket_recv($far, $data, 1 << 20, MSG_DONTWAIT); $sent += strlen($data));
var_dump($sent === ftell($file));
?>
--EXPECT--
Exception: enough
string(4) "part"
Exception: enough
bool(true)
