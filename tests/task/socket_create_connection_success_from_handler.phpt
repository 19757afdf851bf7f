--TEST--
A connection that waits for room without a timeout lets a task run that the handler of a signal has started
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_proc();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const O_NONBLOCK = 04000;

pcntl_async_signals(true);
$path = net_unix_path();
$listener = socket_create_server("unix://$path", ['backlog' => 0]);
$first = socket_create_connection($path);
$task = null;
$make_room = function () use ($listener) {
    socket_sleep(0.01);
    return socket_accept($listener);
};
net_interrupt(function () use ($path, $make_room, &$task) {
    pcntl_signal(SIGUSR1, function () use ($make_room, &$task) {
        $task ??= socket_spawn($make_room);
    }, false);
    $socket = socket_create_connection($path);
    var_dump(get_debug_type($socket), get_debug_type($task->join()));
    preg_match('/^flags:\s+(\d+)/m', file_get_contents('/proc/self/fdinfo/' . socket_fileno($socket)), $flags);
    var_dump((octdec($flags[1]) & O_NONBLOCK) === 0);
});
pcntl_signal(SIGUSR1, SIG_IGN); // the handler had sockets
?>
--EXPECT--
string(6) "Socket"
string(6) "Socket"
bool(true)
