--TEST--
A lookup that hangs ends with the time of socket_create_connection(); a child that forks meanwhile asks anew
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

[$listener, $port] = net_tcp_listener();
set_error_handler(fn (int $level, string $text) => print(preg_replace('/:\d+"/', ':N"', "$text\n")));
faults_holding('getaddrinfo#0', function () use ($port) {
    var_dump(socket_create_connection("faults.invalid:$port", 0.05));
    var_dump(socket_addrinfo_lookup('faults.invalid', null, ['timeout' => 0.05], $code), $code === EAI_AGAIN);
});

/* The parent's lookup hangs; the handler of a signal forks, and in the child it is over at once. */
pcntl_async_signals(true);
$is_child = false;
$parent = getmypid();
pcntl_signal(SIGUSR1, function () use (&$is_child, &$child, &$release) {
    $child = pcntl_fork();
    $is_child = $child === 0;
    if ($is_child) {
        $release();
    }
});
faults_holding('getaddrinfo#0', function (callable $let_go) use ($port, $parent, &$release, &$is_child, &$child) {
    $release = $let_go;
    $killer = net_fork(function () use ($parent) {
        usleep(50000);
        posix_kill($parent, SIGUSR1);
    });
    $socket = socket_create_connection("faults.invalid:$port", 30);
    if ($is_child) {
        socket_write($socket, 'child');
        posix_kill(getmypid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);
    pcntl_waitpid($killer, $status);
    socket_write($socket, 'parent');
});
$answers = [socket_read(socket_accept($listener), 10), socket_read(socket_accept($listener), 10)];
sort($answers);
echo implode(' ', $answers), "\n";
?>
--EXPECT--
socket_create_connection(): unable to connect to "tcp://faults.invalid:N" [110]: Connection timed out
bool(false)
bool(false)
bool(true)
child parent
