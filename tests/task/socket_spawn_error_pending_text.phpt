--TEST--
What __toString() of an exception throws that is reported has the exception under way as its previous one, and is caught
--EXTENSIONS--
sockets_ext
--INI--
display_errors=0
log_errors=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Mute extends Exception
{
    public function __toString(): string
    {
        throw new RuntimeException('no text of that ' . $this->getMessage());
    }
}

final class Throwing
{
    public function __destruct()
    {
        throw new Mute('from a destructor');
    }
}

function leave(): never
{
    $task = socket_spawn(fn () => throw new Mute('of the task'));
    socket_sleep(0);
    throw new LogicException('under way');
}

// The argument ends with the task: nobody can catch what it throws.
socket_spawn(fn (Throwing $argument) => null, new Throwing());
socket_sleep(0);
echo "main goes on\n";
try {
    leave();
} catch (Throwable $thrown) {
    for (; $thrown; $thrown = $thrown->getPrevious()) {
        echo $thrown::class, ': ', $thrown->getMessage(), "\n";
    }
}
?>
--EXPECT--
main goes on
RuntimeException: no text of that of the task
LogicException: under way
