--TEST--
A task that is cancelled while its group ends after a failure throws the failure, and is cancelled at its next wait
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

[$goesOn, $lets] = net_unix_pair();
[$tells, $hears] = net_unix_pair();
$outer = socket_spawn(function () use ($goesOn, $tells): void {
    net_attempt(fn() => socket_group(function (SocketGroup $group) use ($goesOn, $tells): void {
        $group->spawn(function () use ($goesOn, $tells): void {
            for ($i = 0; $i < 3; $i++) {
                net_attempt(function () use ($tells, $i): void {
                    $i > 0 && socket_write($tells, "$i");
                    socket_sleep(100);
                });
            }
            socket_write($tells, 'e');
            socket_read($goesOn, 1);
            echo "the other task of the group ends\n";
        });
        socket_sleep(0);
        $group->spawn(fn() => throw new Exception('the failure'));
    }));
    net_attempt(fn() => socket_sleep(100));
    socket_sleep(0);
    echo "cancelled once\n";
});
while (socket_read($hears, 1) !== 'e') {
    $outer->cancel();
}
socket_write($lets, 'x');
$outer->join();
?>
--EXPECT--
SocketCancelledError: The task was cancelled
SocketCancelledError: The task was cancelled
SocketCancelledError: The task was cancelled
the other task of the group ends
Exception: the failure
SocketCancelledError: The task was cancelled
cancelled once
