--TEST--
A task that tries to connect again and again, and is refused at once, lets others run; so does one whose connections need no wait
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
$listener = stream_socket_server('tcp://127.0.0.1:0');
$closed = stream_socket_get_name($listener, false);
fclose($listener);
foreach (["tcp://$closed", "udp://$closed"] as $address) {
    $has_run = false;
    $task = socket_spawn(function () use ($address, &$has_run) {
        for ($i = 0; !$has_run && $i < 1000; $i++) {
            @stream_socket_client($address);
        }
        return $i < 1000;
    });
    socket_spawn(function () use (&$has_run) {
        $has_run = true;
    });
    var_dump($task->join());
}
?>
--EXPECT--
bool(true)
bool(true)
