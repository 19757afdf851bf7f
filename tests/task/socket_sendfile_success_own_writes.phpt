--TEST--
Code of a stream writes to the socket in the middle of socket_sendfile(), which has the turn
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

/** Before each of its lines it sends how, itself, in another way. */
final class Announcing
{
    public static Socket $to;
    public $context;
    private array $ways;

    public function stream_open(string $path, string $mode): bool
    {
        $to = self::$to;
        $this->ways = [
            'write' => fn(string $data) => socket_write($to, $data),
            'send' => fn(string $data) => socket_send($to, $data, strlen($data), MSG_DONTWAIT),
            'writev' => fn(string $data) => socket_writev($to, [$data]),
            'send_all' => fn(string $data) => socket_send_all($to, $data, timeout: 10),
            'no time' => fn(string $data) => socket_send_all($to, $data, timeout: 0),
            'sendmmsg' => fn(string $data) => socket_sendmmsg($to, [['iov' => [$data]]]),
            'fiber' => function (string $data) use ($to) {
                $fiber = new Fiber(fn() => socket_send_all($to, $data, timeout: 10));
                $fiber->start();
            },
        ];
        return true;
    }

    public function stream_read(int $count): string
    {
        $name = key($this->ways);
        array_shift($this->ways)("$name, ");
        return "then read\n";
    }

    public function stream_eof(): bool
    {
        return $this->ways === [];
    }

    public function stream_set_option(int $option, int $first, ?int $second): bool
    {
        return false;
    }
}

stream_wrapper_register('announcing', Announcing::class);
[$near, $far] = net_unix_pair();
Announcing::$to = $near;
$send = fn() => socket_sendfile($near, fopen('announcing://', 'r'));
$task = socket_spawn($send);
var_dump($task->join());
echo socket_read($far, 1000);
// The same in the main script.
var_dump($send());
$in_main = socket_read($far, 1000);
echo substr_count($in_main, "\n"), "\n";
?>
--EXPECT--
int(70)
write, then read
send, then read
writev, then read
send_all, then read
no time, then read
sendmmsg, then read
fiber, then read
int(70)
7
