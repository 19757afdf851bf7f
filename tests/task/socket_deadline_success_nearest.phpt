--TEST--
Of nested deadlines the nearest counts
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

echo socket_deadline(10, function (): string {
    net_attempt(fn() => socket_deadline(0.005, fn() => socket_sleep(100)));
    return "the outer one goes on\n";
});
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
the outer one goes on
