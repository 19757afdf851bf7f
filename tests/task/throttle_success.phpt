--TEST--
SocketGroup::throttle() makes a pool of so many workers
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$now = $most = 0;
socket_group(function (SocketGroup $group) use (&$now, &$most): void {
    for ($i = 0; $i < 10; $i++) {
        $group->throttle(3);
        $group->spawn(function () use (&$now, &$most): void {
            $most = max($most, ++$now);
            socket_sleep(0.001);
            $now--;
        });
    }
});
echo "at most $most at once, $now left\n";
?>
--EXPECT--
at most 3 at once, 0 left
