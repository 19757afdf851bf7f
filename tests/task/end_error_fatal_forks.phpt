--TEST--
After a fatal error a shutdown function forks, and the child closes what the main script and tasks waited for
--EXTENSIONS--
sockets_ext
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
function wait_deeply(int $level, Socket $socket): array
{
    return array_map(fn () => $level > 0 ? wait_deeply($level - 1, $socket) : socket_read($socket, 1), [1]);
}

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
register_shutdown_function(function () use ($pair) {
    $child = pcntl_fork();
    if ($child === 0) {
        array_map(strlen(...), array_map('str_repeat', array_fill(0, 1000, 'x'), range(1, 1000)));
        array_map(socket_close(...), $pair);
        exit(7);
    }
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wifexited($status), pcntl_wexitstatus($status));
});
socket_spawn(fn () => socket_read($pair[1], 1));
socket_spawn(fn () => eval('function twice() {} function twice() {}'));
wait_deeply(5, $pair[0]);
?>
--EXPECTF--
Fatal error: Cannot redeclare %s on line 1
bool(true)
int(7)
