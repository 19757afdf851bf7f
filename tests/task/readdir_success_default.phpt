--TEST--
The directory that readdir() reads without an argument can be closed, or replaced, by another task meanwhile
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
    private string $path;
    private int $number = 0;

    public function dir_opendir(string $path, int $options): bool
    {
        $this->path = $path;
        return true;
    }

    public function dir_readdir(): string
    {
        socket_sleep(0);
        socket_sleep(0);
        return "$this->path/" . $this->number++;
    }

    public function dir_rewinddir(): bool
    {
        socket_sleep(0);
        socket_sleep(0);
        echo "$this->path rewound\n";
        return true;
    }

    public function dir_closedir(): bool
    {
        echo "$this->path closed\n";
        return true;
    }
}

function call_beside(callable $call, callable $other): void
{
    $task = socket_spawn($call);
    socket_sleep(0);
    $other();
    var_dump($task->join());
}

stream_wrapper_register('waiting', WaitingDirectory::class);
$read = static fn () => @readdir();
$rewind = static fn () => @rewinddir();

$handle = opendir('waiting://1');
call_beside($read, static fn () => @closedir());
var_dump(is_resource($handle));
$handle = opendir('waiting://2');
call_beside($rewind, static fn () => closedir($handle));
$handle = opendir('waiting://3');
$handle = null;
call_beside($read, static fn () => dir('waiting://4')->close());
opendir('waiting://5');
call_beside($read, static fn () => opendir('waiting://6'));
var_dump(@readdir());
?>
--EXPECT--
waiting://1 closed
string(13) "waiting://1/0"
bool(false)
waiting://2 rewound
waiting://2 closed
NULL
waiting://4 closed
waiting://3 closed
string(13) "waiting://3/0"
waiting://5 closed
string(13) "waiting://5/0"
string(13) "waiting://6/0"
waiting://6 closed
