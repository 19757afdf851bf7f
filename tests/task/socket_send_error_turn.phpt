--TEST--
Calls that never wait send nothing in the middle of another task's write to the stream: EAGAIN, also where there is room
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const SIZE = 1_000_000;

/** Sends when it is destroyed, where PHP before 8.4 allows no switch to another task. */
class LastWords
{
    public static int|false $sent = false;

    public function __construct(private Socket $socket)
    {
    }

    public function __destruct()
    {
        self::$sent = socket_send_all($this->socket, 'bbb', timeout: 0.0);
    }
}

function send_at_the_end(Socket $socket): int|false
{
    new LastWords($socket);
    return LastWords::$sent;
}

$file = tmpfile();
fwrite($file, str_repeat('b', 10));
foreach ([
    'socket_send' => fn (Socket $socket) => socket_send($socket, 'bbb', 3, MSG_DONTWAIT),
    'socket_sendmsg' => fn (Socket $socket) => socket_sendmsg($socket, ['iov' => ['bbb']], MSG_DONTWAIT),
    'socket_sendmmsg' => fn (Socket $socket) => socket_sendmmsg($socket, [['iov' => ['bbb']]], MSG_DONTWAIT),
    'socket_send_all' => fn (Socket $socket) => socket_send_all($socket, 'bbb', timeout: 0.0),
    'socket_send_all, no wait' => fn (Socket $socket) => socket_send_all($socket, 'bbb', MSG_DONTWAIT),
    'socket_send_all in a destructor' => send_at_the_end(...),
    'socket_sendfile' => fn (Socket $socket) => socket_sendfile($socket, $file, 0, timeout: 0.0),
] as $name => $call) {
    [$socket, $peer] = net_unix_pair();
    $writer = socket_spawn(fn () => socket_write($socket, str_repeat('a', SIZE)));
    socket_sleep(0);
    // The writer waits, and has not noticed yet that there is room.
    for ($read = ''; strlen($read) < 100_000; $read .= $data) {
        socket_recv($peer, $data, 50_000, MSG_DONTWAIT);
    }
    echo $name, ': ', var_export(@$call($socket), true), ', ', [SOCKET_EAGAIN => 'EAGAIN', SOCKET_ETIMEDOUT => 'ETIMEDOUT'][socket_last_error($socket)] ?? 'no error', "\n";
    $task = socket_spawn(fn () => $writer->join() === SIZE && $call($socket) !== false && socket_shutdown($socket, 1));
    for (; ($data = socket_read($peer, 100_000)) !== ''; $read .= $data);
    var_dump($task->join(), trim($read, 'b') === str_repeat('a', SIZE), strlen($read) > SIZE);
}
?>
--EXPECT--
socket_send: false, EAGAIN
bool(true)
bool(true)
bool(true)
socket_sendmsg: false, EAGAIN
bool(true)
bool(true)
bool(true)
socket_sendmmsg: false, EAGAIN
bool(true)
bool(true)
bool(true)
socket_send_all: 0, ETIMEDOUT
bool(true)
bool(true)
bool(true)
socket_send_all, no wait: false, EAGAIN
bool(true)
bool(true)
bool(true)
socket_send_all in a destructor: 0, ETIMEDOUT
bool(true)
bool(true)
bool(true)
socket_sendfile: 0, ETIMEDOUT
bool(true)
bool(true)
bool(true)
