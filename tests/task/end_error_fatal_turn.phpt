--TEST--
After a fatal error a write that a task was in the middle of has ended: calls that never wait send
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo preg_replace('/^.*?(?=shutdown)/s', '', child_code(<<<'PHP'
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    [$socket, $peer] = [socket_import_stream($near), socket_import_stream($far)];
    socket_spawn(fn () => socket_write($socket, str_repeat('a', 1_000_000)));
    socket_sleep(0);
    while (@socket_recv($peer, $data, 100_000, MSG_DONTWAIT));
    register_shutdown_function(function () use ($socket, $near) {
        echo "shutdown\n";
        stream_set_blocking($near, false);
        var_dump(socket_write($socket, 'b'), socket_send_all($socket, 'b', timeout: 0.0), fwrite($near, 'b'));
    });
    eval('function twice() {} function twice() {}');
    PHP, [child_library()], ['sockets_ext.task_streams' => '1']));
?>
--EXPECT--
shutdown
int(1)
int(1)
int(1)
ended with 255
