--TEST--
A stream is not closed while a fiber is in the middle of an operation that the script has suspended, also if its task has ended
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
if (PHP_VERSION_ID >= 80600) die('skip PHP 8.6 calls error handlers when the operation is over');
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fclose($far);
set_error_handler(function () {
    Fiber::suspend();
    return true;
});
$write = fn () => fwrite($near, 'bytes');
socket_spawn(function () use ($write, &$fiber) {
    $fiber = new Fiber($write);
    $fiber->start();
})->join();
$tasks = array_map(fn () => socket_spawn(fn () => 1), range(1, 50)); // take the memory of the one that has ended
socket_sleep(0);
set_error_handler(null);
register_shutdown_function(function () use ($fiber) {
    echo "\n";
    $fiber->resume();
    var_dump($fiber->getReturn());
});
fclose($near);
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot close a stream here that another task uses in %s on line %d

bool(false)
