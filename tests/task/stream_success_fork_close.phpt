--TEST--
A forked child closes a stream that tasks of the parent use, and ends normally; the tasks go on in the parent
--EXTENSIONS--
sockets_ext
pcntl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$line = socket_spawn(fn () => fgets($near));
$nested = socket_spawn(function () use ($far) {
    $fiber = new Fiber(fn () => stream_get_contents($far, 5));
    $fiber->start();
    return $fiber->getReturn();
});
$forks = socket_spawn(function () use ($near, $far) {
    $child = pcntl_fork();
    if ($child === 0) {
        var_dump(fclose($near), fclose($far));
    }
    return $child;
});
// The child does not come here.
pcntl_waitpid($forks->join(), $status);
fwrite($far, "a line\n");
fwrite($near, 'bytes');
var_dump(pcntl_wifexited($status), pcntl_wexitstatus($status), $line->join(), $nested->join());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(0)
string(7) "a line
"
string(5) "bytes"
