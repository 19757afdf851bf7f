--TEST--
socket_spawn() hands its arguments to the task: by position, by name, to methods, and as they were then
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Greeter
{
    public static function greet(string $greeting, string $name): string
    {
        return "$greeting, $name";
    }

    public function __invoke(mixed ...$values): array
    {
        return $values;
    }
}

$name = 'world';
$task = socket_spawn('Greeter::greet', 'Hello', $name);
$name = 'nobody';
echo $task->join(), "\n";
echo socket_spawn([Greeter::class, 'greet'], name: 'you', greeting: 'Hi')->join(), "\n";
echo json_encode(socket_spawn(new Greeter(), 1, null, [2])->join()), "\n";
var_dump(socket_spawn(strlen(...), 'four')->join());
var_dump(socket_spawn(function () {
})->join());
?>
--EXPECT--
Hello, world
Hi, you
[1,null,[2]]
int(4)
NULL
