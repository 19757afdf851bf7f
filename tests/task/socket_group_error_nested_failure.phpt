--TEST--
A failure of an inner group ends the outer one, too
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

net_attempt(fn() => socket_group(function (SocketGroup $group): void {
    $group->spawn(function (): void {
        socket_group(fn(SocketGroup $inner) => $inner->spawn(fn() => throw new Exception('inside')));
    });
    try {
        socket_sleep(100);
    } finally {
        echo "the outer body has ended\n";
    }
}));
?>
--EXPECT--
the outer body has ended
Exception: inside
