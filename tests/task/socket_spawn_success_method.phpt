--TEST--
A method by its name keeps the object whose it was when the task was spawned
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Client
{
    private array $log = ['its object'];

    public function start(): SocketTask
    {
        return socket_spawn('Client::run');
    }

    public function run(): string
    {
        $this->log[] = 'lives';
        socket_sleep(0);
        return implode(' ', $this->log);
    }

    public function __destruct()
    {
        echo "destructor\n";
    }
}
$task = (new Client())->start();
$others = array_map(fn (int $number) => new ArrayObject([$number]), range(1, 10));
var_dump($task->join());
?>
--EXPECT--
destructor
string(16) "its object lives"
