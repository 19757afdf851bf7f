--TEST--
A lookup without a thread or a descriptor to be told by blocks; its errors are those of getaddrinfo(3)
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

$hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM];
$count = fn () => count(socket_addrinfo_lookup('faults.invalid', null, $hints));
$connect = fn () => socket_connect(socket_create(AF_INET, SOCK_STREAM, SOL_TCP), 'faults.invalid', 9);
socket_spawn(fn () => null)->join();

foreach (['eventfd:EMFILE', 'epoll_ctl#1:ENOSPC', 'pthread_create:EAGAIN'] as $schedule) {
    faults_attempt($schedule, $count);
}
$count();
// The thread that is there is busy until all lookups have begun.
var_dump(faults_holding('pthread_create:EAGAIN getaddrinfo#0', function (callable $release) use ($count) {
    $others = array_map(fn () => socket_spawn($count), range(1, 31));
    socket_spawn($release);
    return $count() + array_sum(array_map(fn (SocketTask $task) => $task->join(), $others));
}));
foreach (['ENOMEM', 'ECONNREFUSED', 'EMFILE'] as $error) {
    faults_attempt("getaddrinfo#0:$error", $connect);
}
?>
--EXPECT--
eventfd:EMFILE
  1, last error 0
epoll_ctl#1:ENOSPC
  1, last error 0
pthread_create:EAGAIN
  1, last error 0
  descriptors: 1
int(32)
getaddrinfo#0:ENOMEM
  socket_connect(): Host lookup failed [-10003]: Unknown server error
  false, last error -10003
getaddrinfo#0:ECONNREFUSED
  socket_connect(): Host lookup failed [-10002]: Host name lookup failure
  false, last error -10002
getaddrinfo#0:EMFILE
  socket_connect(): Host lookup failed [24]: Too many open files
  false, last error 24
