--TEST--
While code of a stream waits in the middle of socket_sendfile(), other tasks send nothing over the socket
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

/** Reads from a socket, which waits. */
final class FromSocket
{
    public static Socket $source;
    public $context;
    private bool $isOver = false;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_read(int $count): string
    {
        $data = socket_read(self::$source, $count);
        $this->isOver = $data === '';
        return $data;
    }

    public function stream_eof(): bool
    {
        return $this->isOver;
    }

    public function stream_set_option(int $option, int $first, ?int $second): bool
    {
        return false;
    }
}

stream_wrapper_register('socket', FromSocket::class);
[FromSocket::$source, $feed] = net_unix_pair();
[$near, $far] = net_unix_pair();
$sender = socket_spawn(fn () => socket_sendfile($near, fopen('socket://', 'r')));
socket_write($feed, 'first ');
echo socket_read($far, 100), "\n";
var_dump(@socket_send($near, 'other', 5, MSG_DONTWAIT), socket_send_all($near, 'other', timeout: 0.0));
$writer = socket_spawn(fn () => socket_write($near, 'other'));
socket_sleep(0);
socket_write($feed, 'second ');
socket_shutdown($feed, 1);
var_dump($sender->join(), $writer->join(), socket_read($far, 100));
?>
--EXPECT--
first 
bool(false)
int(0)
int(13)
int(5)
string(12) "second other"
