--TEST--
exit() does not wait for a task whose own fiber is suspended, and which nobody resumes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
socket_spawn(function () use (&$isThere) {
    try {
        socket_sleep(0);
        $isThere = true;
        Fiber::suspend(new stdClass());
    } finally {
        echo "finally\n";
    }
});
while (!$isThere) {
    socket_sleep(0);
}
register_shutdown_function(function () {
    socket_sleep(0.001);
    echo "shutdown function\n";
});
exit("exit\n");
?>
--EXPECT--
exit
shutdown function
finally
