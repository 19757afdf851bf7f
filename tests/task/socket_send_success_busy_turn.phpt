--TEST--
A loop of calls that never wait does not keep another task's write from its end
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
require __DIR__ . '/../include/net.inc';

const SIZE = 1_000_000;
const MOST = 1_000_000;

function is_writable_now(Socket $socket): bool
{
    $write = [$socket];
    $read = $except = null;
    return socket_select($read, $write, $except, 0) === 1;
}

function is_writable_stream($stream, int $seconds): bool
{
    $write = [$stream];
    $read = $except = null;
    return stream_select($read, $write, $except, $seconds) === 1;
}

/** Before there is room: calls with a timeout of 0 do not let others run. */
function wait_for_room(): int
{
    socket_sleep(0);
    return 0;
}

foreach ([
    'socket_write' => fn (Socket $socket) => socket_write($socket, 'b'),
    'socket_send' => fn (Socket $socket) => socket_send($socket, 'b', 1, MSG_DONTWAIT),
    'socket_select, socket_write' => fn (Socket $socket) => is_writable_now($socket) ? socket_write($socket, 'b') : wait_for_room(),
    'socket_send_all' => fn (Socket $socket) => socket_send_all($socket, 'b', timeout: 0.0),
    'socket_sendmmsg' => fn (Socket $socket) => socket_sendmmsg($socket, [['iov' => ['b']]]),
    'fwrite' => fn (Socket $socket, $stream) => fwrite($stream, 'b'),
    'stream_select, no time, fwrite' => fn (Socket $socket, $stream) => is_writable_stream($stream, 0) ? fwrite($stream, 'b') : wait_for_room(),
    'stream_select, fwrite' => fn (Socket $socket, $stream) => is_writable_stream($stream, 60) ? fwrite($stream, 'b') : 0,
    'stream_socket_sendto' => fn (Socket $socket, $stream) => stream_socket_sendto($stream, 'b'),
] as $name => $call) {
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $socket = socket_import_stream($near);
    $writer = socket_spawn(fn () => socket_write($socket, str_repeat('a', SIZE)));
    $reader = socket_spawn(fn () => fread($far, 100) . stream_get_contents($far));
    socket_sleep(0);
    stream_set_blocking($near, false);
    for ($calls = 0; @$call($socket, $near) < 1 && $calls < MOST; $calls++);
    fclose($near);
    var_dump($name, $calls < MOST, $writer->join() === SIZE, $reader->join() === str_repeat('a', SIZE) . 'b');
}
?>
--EXPECT--
string(12) "socket_write"
bool(true)
bool(true)
bool(true)
string(11) "socket_send"
bool(true)
bool(true)
bool(true)
string(27) "socket_select, socket_write"
bool(true)
bool(true)
bool(true)
string(15) "socket_send_all"
bool(true)
bool(true)
bool(true)
string(15) "socket_sendmmsg"
bool(true)
bool(true)
bool(true)
string(6) "fwrite"
bool(true)
bool(true)
bool(true)
string(30) "stream_select, no time, fwrite"
bool(true)
bool(true)
bool(true)
string(21) "stream_select, fwrite"
bool(true)
bool(true)
bool(true)
string(20) "stream_socket_sendto"
bool(true)
bool(true)
bool(true)
