--TEST--
A stream that says that it is at its end is not read again, also if reading would give more
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Endless
{
    public $context;
    private int $lines = 0;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_read(int $count): string
    {
        return 'line ' . ++$this->lines . "\n";
    }

    public function stream_eof(): bool
    {
        return $this->lines >= 2;
    }

    public function stream_set_option(int $option, int $first, ?int $second): bool
    {
        return false;
    }
}

stream_wrapper_register('endless', Endless::class);
[$near, $far] = net_unix_pair();
$stream = fopen('endless://', 'r');
var_dump(socket_sendfile($near, $stream, timeout: 10));
echo socket_read($far, 1000);
// As fread() does, the next call reads it.
var_dump(socket_sendfile($near, $stream, timeout: 10));
echo socket_read($far, 1000);
?>
--EXPECT--
int(14)
line 1
line 2
int(7)
line 3
