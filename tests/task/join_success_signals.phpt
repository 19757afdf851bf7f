--TEST--
Signals that come while a task ends do not make its end go unseen
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
pcntl_async_signals(true);
$count = 0;
pcntl_signal(SIGUSR1, function () use (&$count) {
    $count++;
});
$parent = getmypid();
$child = pcntl_fork();
if ($child === 0) {
    while (posix_kill($parent, SIGUSR1)) {
        usleep(1);
    }
    posix_kill(getmypid(), SIGKILL);
}
$wait = function () {
    for ($i = 0; $i < 70; $i++) {
        socket_sleep(0);
    }
};
$rounds = 0;
while ($count < 2000 || $rounds < 200) {
    socket_spawn($wait)->join();
    socket_group(fn (SocketGroup $group) => $group->spawn(fn () => socket_sleep(0.00001)));
    $rounds++;
}
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
echo "done\n";
?>
--EXPECT--
done
