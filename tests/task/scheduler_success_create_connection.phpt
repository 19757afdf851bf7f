--TEST--
With a scheduler socket_create_connection() waits by wait() for all its attempts
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
require __DIR__ . '/../include/names.inc';
require __DIR__ . '/../include/scheduler.inc';

[$port, $kept] = names_black_hole('127.0.0.1');
$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
$connection = socket_spawn(fn () => socket_create_connection("127.0.0.1:$port"));
socket_spawn(function () use ($kept, $scheduler) {
    socket_sleep(0.4);
    echo $scheduler->report(), "\n";
    for ($i = 0; $i < 2; $i++) {
        socket_accept($kept[0]);
    }
});
$scheduler->run();
var_dump($connection->join());
// null: the call blocks; too many keys are harmless; what it throws comes out.
[$listener, $port] = net_tcp_listener();
foreach ([fn () => null, fn (array $waits) => array_keys($waits), fn () => throw new DomainException('thrown')] as $answer) {
    [$port, $kept] = names_black_hole('127.0.0.1');
    $scheduler = new AnsweringScheduler($answer);
    socket_set_scheduler($scheduler);
    try {
        var_dump(@socket_create_connection("127.0.0.1:$port", 0.4));
    } catch (DomainException $exception) {
        echo $exception->getMessage(), "\n";
    }
    echo strtok($scheduler->report(), ','), "\n";
}
?>
--EXPECTF--
write | read; read, timeout 0.5
object(Socket)#%d (0) {
}
bool(false)
write
bool(false)
write
thrown
write
