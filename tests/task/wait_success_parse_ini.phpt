--TEST--
parse_ini_file() returns what its own file has if several tasks read theirs by a wrapper that waits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class WaitingStream
{
    public $context;
    private array $parts;

    public function stream_open(string $path, string $mode): bool
    {
        $name = parse_url($path, PHP_URL_HOST);
        $this->parts = ["[section]\n", "name=$name\n", ...array_fill(0, (int) $name[0], "\n")];
        return true;
    }

    public function stream_read(int $count): string
    {
        socket_sleep(0);
        return array_shift($this->parts) ?? '';
    }

    public function stream_eof(): bool
    {
        return $this->parts === [];
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

stream_wrapper_register('waiting', WaitingStream::class);
$tasks = [];
foreach (['3first', '1second', '2third'] as $name) {
    $tasks[] = socket_spawn('parse_ini_file', "waiting://$name", true);
}
foreach ($tasks as $task) {
    echo json_encode($task->join()), "\n";
}
?>
--EXPECT--
{"section":{"name":"3first"}}
{"section":{"name":"1second"}}
{"section":{"name":"2third"}}
