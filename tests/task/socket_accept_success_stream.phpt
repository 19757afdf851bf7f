--TEST--
socket_accept() waits for connections of a listener that a stream has, in the mode of the stream
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function accept(string $name, Socket $listener, $stream): void
{
    for ($i = 0; $i < 2; $i++) {
        $task = socket_spawn(fn () => @socket_accept($listener));
        socket_sleep(0);
        socket_create_connection('127.0.0.1:' . net_port($listener));
        echo $name, ': ', json_encode($task->join() instanceof Socket), "\n";
    }
    stream_set_blocking($stream, false);
    echo 'non-blocking: ', json_encode([socket_accept($listener), socket_last_error($listener) === SOCKET_EAGAIN]), "\n";
    stream_set_blocking($stream, true);
    $task = socket_spawn(fn () => @socket_accept($listener));
    socket_sleep(0);
    socket_create_connection('127.0.0.1:' . net_port($listener));
    echo 'blocking again: ', json_encode($task->join() instanceof Socket), "\n";
}

$stream = stream_socket_server('tcp://127.0.0.1:0');
accept('imported', socket_import_stream($stream), $stream);
[$listener] = net_tcp_listener();
accept('exported', $listener, socket_export_stream($listener));

[$listener, $port] = net_tcp_listener();
$task = socket_spawn(fn () => socket_accept($listener));
socket_sleep(0);
socket_create_connection("127.0.0.1:$port");
$task->join();
accept('exported later', $listener, $stream = socket_export_stream($listener));
accept('imported again', socket_import_stream($stream), $stream);
?>
--EXPECT--
imported: true
imported: true
non-blocking: [false,true]
blocking again: true
exported: true
exported: true
non-blocking: [false,true]
blocking again: true
exported later: true
exported later: true
non-blocking: [false,true]
blocking again: true
imported again: true
imported again: true
non-blocking: [false,true]
blocking again: true
