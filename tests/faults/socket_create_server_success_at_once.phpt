--TEST--
Two servers that start at the same time on a stale file: the second one waits until the first one listens, and is refused
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$path = net_unix_path();
socket_close(socket_create_server("unix://$path"));
faults_holding('listen', function (callable $release) use ($path) {
    $first = net_fork(function () use ($path) {
        $server = socket_create_server("unix://$path", ['unlink' => true]);
        socket_accept($server); // the second one has asked whether it listens
        socket_write(socket_accept($server), 'served');
    });
    net_wait_until(fn () => faults_held() > 0); // it is bound, and does not listen yet
    $timer = net_fork(function () use ($release) {
        usleep(20000);
        $release();
    });
    var_dump(@socket_create_server("unix://$path", ['unlink' => true]), socket_last_error() === SOCKET_EADDRINUSE);
    var_dump(socket_read(socket_create_connection($path), 10));
    pcntl_waitpid($timer, $status);
    pcntl_waitpid($first, $status);
});
?>
--EXPECT--
bool(false)
bool(true)
string(6) "served"
