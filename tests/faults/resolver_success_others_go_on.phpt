--TEST--
A lookup that hangs keeps nobody else, and ends at once when it is cancelled
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

faults_holding('getaddrinfo#0', function (callable $release) {
    $asked = socket_spawn(fn () => socket_addrinfo_lookup('faults.invalid'));
    socket_spawn(function () use ($asked) {
        [$left, $right] = net_unix_pair();
        socket_write($left, 'others go on');
        echo socket_read($right, 16), "\n";
        socket_sleep(0.01);
        $asked->cancel();
    });
    net_attempt(fn () => $asked->join(10));

    /* More than there are threads: those that wait for one are left as well. */
    $hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM];
    $tasks = [];
    for ($i = 0; $i < 12; $i++) {
        $tasks[] = socket_spawn(fn () => count(socket_addrinfo_lookup('faults.invalid', null, $hints)));
    }
    socket_sleep(0.01);
    for ($i = 0; $i < 12; $i += 2) {
        $tasks[$i]->cancel();
        unset($tasks[$i]);
    }
    $release();
    echo implode(' ', array_map(fn ($task) => $task->join(10), $tasks)), "\n";
});
?>
--EXPECT--
others go on
SocketCancelledError: The task was cancelled
1 1 1 1 1 1
