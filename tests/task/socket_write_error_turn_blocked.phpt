--TEST--
Where PHP forbids switches, calls send nothing in the middle of another task's write, which could not end meanwhile: EAGAIN
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_VERSION_ID < 80400 or skip('destructors may wait');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Ending
{
    public function __construct(private Closure $run)
    {
    }

    public function __destruct()
    {
        ($this->run)();
    }
}

const SIZE = 1_000_000;
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$socket, $peer] = [socket_import_stream($near), socket_import_stream($far)];
[$source, $feed] = net_unix_pair();
socket_write($feed, 'b');
$writer = socket_spawn(fn () => socket_write($socket, str_repeat('a', SIZE)));
socket_sleep(0);
// The writer waits, and has not noticed yet that there is room.
for ($read = ''; strlen($read) < 100_000; $read .= $data) {
    socket_recv($peer, $data, 50_000, MSG_DONTWAIT);
}
foreach ([
    'socket_write' => fn () => socket_write($socket, 'b'),
    'socket_sendmsg' => fn () => socket_sendmsg($socket, ['iov' => ['b']]),
    'socket_send_all' => fn () => socket_send_all($socket, 'b'),
    'socket_send_all, time' => fn () => socket_send_all($socket, 'b', timeout: 60.0),
    'socket_splice' => fn () => socket_splice($source, $socket, 1),
    'fwrite' => fn () => fwrite($near, 'b'),
    'stream_socket_sendto' => fn () => stream_socket_sendto($near, 'b'),
] as $name => $call) {
    socket_clear_error($socket);
    new Ending(function () use ($name, $call, $socket) {
        $result = @$call();
        echo $name, ': ', json_encode($result), socket_last_error($socket) === SOCKET_EAGAIN ? ', EAGAIN' : '', "\n";
    });
}
$end = socket_spawn(fn () => $writer->join() === SIZE && socket_shutdown($socket, 1));
for (; ($data = socket_read($peer, 100_000)) !== ''; $read .= $data);
var_dump($end->join(), $read === str_repeat('a', SIZE));
?>
--EXPECT--
socket_write: false, EAGAIN
socket_sendmsg: false, EAGAIN
socket_send_all: false, EAGAIN
socket_send_all, time: false, EAGAIN
socket_splice: false, EAGAIN
fwrite: 0
stream_socket_sendto: -1
bool(true)
bool(true)
