--TEST--
After the end of its time each wait throws
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

echo socket_deadline(0.001, function (): string {
    for ($i = 0; $i < 3; $i++) {
        net_attempt(fn() => socket_sleep(100));
    }
    return "returned\n";
});
socket_sleep(0.001);
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
returned
