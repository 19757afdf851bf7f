--TEST--
A stream whose code is about to give data is not asked for more, by that code or while a fiber waits in it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

[$near, $far] = net_unix_pair();
$send = function ($stream, ?int $offset = null) use ($near) {
    $sent = @socket_sendfile($near, $stream, $offset, 9);
    echo $sent === false ? socket_strerror(socket_last_error($near)) : $sent, "\n";
};
$stream = fopen('own://', 'r');
OwnStream::$does = function (string $method) use ($send, $stream) {
    if ($method === 'stream_read') {
        OwnStream::$does = null;
        $send($stream);
        $send($stream, 1);
    }
};
$send($stream);
var_dump(socket_read($far, 100));

$stream = fopen('own://', 'r');
OwnStream::$does = function (string $method) {
    if ($method === 'stream_read') {
        OwnStream::$does = null;
        Fiber::suspend();
    }
};
$fiber = new Fiber(fn () => $send($stream));
$fiber->start();
$send($stream);
$fiber->resume();
var_dump(socket_read($far, 100));
$send($stream);
var_dump(socket_read($far, 100));
?>
--EXPECT--
Operation already in progress
Operation already in progress
9
string(9) "some data"
Operation already in progress
9
string(9) "some data"
9
string(9) "some data"
