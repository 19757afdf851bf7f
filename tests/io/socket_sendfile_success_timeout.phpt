--TEST--
A file that a blocking socket does not take in time ends there, and the socket still blocks
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

foreach (['php://memory', 'php://temp/maxmemory:1'] as $name) {
    [$a, $b] = net_unix_pair();
    $stream = fopen($name, 'w+');
    fwrite($stream, str_repeat('x', 4 << 20));
    $start = hrtime(true);
    $sent = socket_sendfile($a, $stream, 0, null, 0, 0.05);
    $passed = (hrtime(true) - $start) / 1e9;
    var_dump($passed >= 0.05 && $passed < 5, socket_last_error($a) === SOCKET_ETIMEDOUT, ftell($stream) === $sent);
    socket_set_option($a, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 50000]);
    $start = hrtime(true);
    while (@socket_write($a, str_repeat('x', 65536)));
    var_dump((hrtime(true) - $start) / 1e9 >= 0.05);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
