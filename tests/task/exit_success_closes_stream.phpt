--TEST--
When a task ends the script, a stream that another task closes then is closed after the operations on it have ended
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Closes
{
    public function __construct(private $stream)
    {
    }

    public function __destruct()
    {
        echo "closing\n";
        @fclose($this->stream); // refused before PHP 8.4, which forbids fiber switches in destructors
    }
}

[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_spawn(function () use ($near) {
    fgets($near);
    echo "not reached\n";
});
socket_spawn(function () use ($near) {
    $closes = new Closes($near);
    socket_sleep(1000);
});
socket_spawn(function () {
    socket_sleep(0.001);
    exit("exit\n");
});
socket_sleep(1000);
?>
--EXPECT--
exit
closing
