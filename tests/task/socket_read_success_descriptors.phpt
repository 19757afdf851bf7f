--TEST--
A task reads on after bytes of a Unix socket that came with a descriptor
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
$reader = socket_spawn(function () use ($far) {
    echo socket_read($far, 100), "\n", socket_read($far, 100), "\n";
});
socket_sleep(0);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$near]];
socket_sendmsg($near, ['iov' => ['with a descriptor'], 'control' => [$rights]]);
socket_write($near, 'without one');
socket_deadline(10, fn () => $reader->join());
?>
--EXPECT--
with a descriptor
without one
