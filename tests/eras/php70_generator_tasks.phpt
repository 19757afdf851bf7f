--TEST--
PHP 7.0: tasks that yield the socket they wait for, under strict types
--EXTENSIONS--
sockets_ext
--FILE--
<?php
declare(strict_types=1);

final class Scheduler
{
    private $waiting = [];
    private $tasks = [];

    public function spawn(Generator $task)
    {
        $socket = $task->current();
        if ($task->valid()) {
            $this->waiting[(int) $socket] = $socket;
            $this->tasks[(int) $socket] = $task;
        }
    }

    public function run(): int
    {
        $rounds = 0;
        while ($this->waiting !== [] && ++$rounds) {
            [$read, $write, $except] = [$this->waiting, null, null];
            socket_select($read, $write, $except, 10);
            foreach ($read as $id => $socket) {
                $task = $this->tasks[$id];
                unset($this->waiting[$id], $this->tasks[$id]);
                $task->send(socket_read($socket, 1024));
                $this->spawn($task);
            }
        }
        return $rounds;
    }
}

function worker($socket, string $name): Generator
{
    while (($text = yield $socket) !== '') {
        echo "$name got $text\n";
        socket_write($socket, strrev($text));
    }
    echo "$name is done\n";
}

function peer($socket, array $words): Generator
{
    foreach ($words as $word) {
        socket_write($socket, $word);
        echo 'answer ', yield $socket, "\n";
    }
    socket_shutdown($socket, 1);
}

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$scheduler = new Scheduler;
$scheduler->spawn(worker($pair[0], 'worker'));
$scheduler->spawn(peer($pair[1], ['stressed', 'level']));
echo $scheduler->run() > 3 ? "ran\n" : "stopped early\n";
?>
--EXPECT--
answer worker got stressed
desserts
answer worker got level
level
worker is done
ran
