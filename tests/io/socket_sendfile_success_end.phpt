--TEST--
At the end of the stream the last error of socket_sendfile() is 0, not that of the call before
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$file = tmpfile();
$memory = fopen('php://memory', 'w+');
fwrite($file, 'contents');
fwrite($memory, 'contents');
$calls = [
    'a file' => fn () => socket_sendfile($near, $file, 0, 100),
    'all of it' => fn () => socket_sendfile($near, $file, 0),
    'beyond its end' => fn () => socket_sendfile($near, $file, 50, 100),
    'another stream' => fn () => socket_sendfile($near, $memory, 0, 100),
    'beyond its end, too' => fn () => socket_sendfile($near, $memory, 50, 100),
];
foreach ($calls as $what => $call) {
    socket_recv_exact($near, $data, 1, 0, 0.0); // ETIMEDOUT
    $before = socket_last_error($near);
    echo "$what: ", json_encode([$before === SOCKET_ETIMEDOUT, $call(), socket_last_error($near), socket_last_error()]), "\n";
}
?>
--EXPECT--
a file: [true,8,0,0]
all of it: [true,8,0,0]
beyond its end: [true,0,0,0]
another stream: [true,8,0,0]
beyond its end, too: [true,0,0,0]
