--TEST--
Without a descriptor for the events of tasks nothing that needs tasks begins, and the next try works
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

class Blocks implements SocketScheduler
{
    public function wait(array $waits, ?float $timeout): ?array
    {
        return null;
    }
    public function closing(Socket $socket): void
    {
    }
    public function spawn(callable $task): void
    {
    }
}

[$listener] = net_tcp_listener();
$noTask = fn() => print("this never runs\n");
foreach ([
    'socket_group' => fn() => socket_group($noTask),
    'socket_serve' => fn() => socket_serve($listener, $noTask),
    'socket_spawn' => fn() => socket_spawn($noTask),
    'socket_set_scheduler' => fn() => socket_set_scheduler(new Blocks()),
] as $name => $call) {
    echo $name, ' ';
    faults_attempt('epoll_create1:EMFILE', $call);
}
echo socket_spawn(fn() => 'a task')->join(), "\n";
?>
--EXPECT--
socket_group epoll_create1:EMFILE
  Error (0): Unable to create an epoll instance or a kqueue: Too many open files
socket_serve epoll_create1:EMFILE
  Error (0): Unable to create an epoll instance or a kqueue: Too many open files
socket_spawn epoll_create1:EMFILE
  Error (0): Unable to create an epoll instance or a kqueue: Too many open files
socket_set_scheduler epoll_create1:EMFILE
  Error (0): Unable to create an epoll instance or a kqueue: Too many open files
a task
