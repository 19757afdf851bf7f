--TEST--
Lookups that hang and are left take at most 32 threads, which end when they come back, but for 4
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
skip_unless_proc();
if (!glob('/proc/self/task/*')) {
    die('skip no /proc/self/task');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM];
$begin = fn () => socket_spawn(fn () => count(socket_addrinfo_lookup('faults.invalid', null, $hints)));
$countThreads = fn () => count(glob('/proc/self/task/*')) - 1;

for ($round = 0; $round < 2; $round++) {
    $last = faults_holding('getaddrinfo#0', function () use ($begin, $countThreads) {
        for ($i = 0; $i < 40; $i++) {
            $task = $begin();
            socket_sleep(0);
            if ($i < 32) {
                net_wait_until(fn () => faults_held() > $i);
            }
            $task->cancel();
            socket_sleep(0);
            assert($task->isDone());
        }
        echo $countThreads(), " threads\n";
        return $begin();
    });
    echo $last->join(), "\n";
    var_dump(net_wait_until(fn () => $countThreads() <= 4));
}
?>
--EXPECT--
32 threads
1
bool(true)
32 threads
1
bool(true)
