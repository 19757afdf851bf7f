--TEST--
A task reads on after out-of-band data
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

[$near, $far] = net_tcp_pair();
$reader = socket_spawn(function () use ($far) {
    for ($read = 0; $read < 6; $read += strlen($data)) {
        echo $data = socket_read($far, 100), "\n";
    }
});
socket_sleep(0);
socket_write($near, 'abc');
socket_send($near, '!', 1, MSG_OOB);
socket_write($near, 'def');
socket_deadline(10, fn () => $reader->join());
?>
--EXPECT--
abc
def
