--TEST--
Where PHP forbids fiber switches, closedir() warns and does not close a directory that another task reads; the task goes on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class WaitingDirectory
{
    public $context;

    public function dir_opendir(string $path, int $options): bool
    {
        return true;
    }

    public function dir_readdir(): string
    {
        socket_sleep(0);
        socket_sleep(0);
        return 'entry';
    }

    public function dir_closedir(): bool
    {
        echo "closed\n";
        return true;
    }
}

stream_wrapper_register('waiting', WaitingDirectory::class);
$handle = opendir('waiting://');
$reader = socket_spawn(fn () => readdir($handle));
socket_sleep(0);

$close = function () use ($handle) {
    static $calls = 0;
    $calls++ > 0 || closedir($handle);
};
register_tick_function($close);
declare(ticks=1) {
    echo "tick\n";
}

var_dump($reader->join(), is_resource($handle));
closedir($handle);
?>
--EXPECTF--
tick

Warning: closedir(): Cannot close a stream that another task uses where PHP forbids fiber switches in %s on line %d
string(5) "entry"
bool(true)
closed
