--TEST--
Two tasks include the same file by a wrapper of the script that waits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Waits
{
    public $context;
    private string $code = '<?php return 1 + 1;';

    public function stream_open(): bool
    {
        socket_sleep(0);
        return true;
    }

    public function stream_read(int $length): string
    {
        socket_sleep(0);
        $read = substr($this->code, 0, $length);
        $this->code = substr($this->code, $length);
        return $read;
    }

    public function stream_eof(): bool
    {
        return $this->code === '';
    }

    public function stream_stat(): array
    {
        return [];
    }

    public function stream_set_option(): bool
    {
        return false;
    }
}

stream_wrapper_register('waits', Waits::class);
$tasks = [socket_spawn(fn () => include 'waits://file'), socket_spawn(fn () => include 'waits://file')];
var_dump($tasks[0]->join(), $tasks[1]->join(), include 'waits://file');
?>
--EXPECT--
int(2)
int(2)
int(2)
