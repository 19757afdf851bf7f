--TEST--
closedir() and Directory::close() end calls of other tasks that wait in the middle of reading or rewinding the directory
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

final class WaitingDirectory
{
    public $context;
    private int $number = 0;

    public function dir_opendir(string $path, int $options): bool
    {
        return true;
    }

    public function dir_readdir(): string
    {
        socket_sleep(600);
        return 'entry' . $this->number++;
    }

    public function dir_rewinddir(): bool
    {
        socket_sleep(600);
        $this->number = 0;
        return true;
    }

    public function dir_closedir(): bool
    {
        return true;
    }
}

function close_beside(callable $call, callable $close): void
{
    $task = socket_spawn($call);
    socket_sleep(0);
    $close();
    net_attempt(fn () => var_dump($task->join()));
}

stream_wrapper_register('waiting', WaitingDirectory::class);
$handle = opendir('waiting://');
close_beside(fn () => readdir($handle), fn () => closedir($handle));
$handle = opendir('waiting://');
close_beside(fn () => rewinddir($handle), fn () => closedir($handle));
$directory = dir('waiting://');
close_beside(fn () => $directory->read(), fn () => $directory->close());
$directory = dir('waiting://');
close_beside(fn () => $directory->rewind(), fn () => closedir($directory->handle));
?>
--EXPECT--
SocketCancelledError: Another task has closed the stream
SocketCancelledError: Another task has closed the stream
SocketCancelledError: Another task has closed the stream
SocketCancelledError: Another task has closed the stream
