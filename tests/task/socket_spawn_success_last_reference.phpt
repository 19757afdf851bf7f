--TEST--
Destructors that run when an ended task is freed may ask which task runs, and wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Last
{
    public function __construct(private string $name)
    {
    }

    public function __destruct()
    {
        $task = SocketTask::current();
        socket_sleep(0.001);
        echo $this->name, ': ', json_encode($task?->isDone()), ' ', json_encode($task?->join()), "\n";
        $task = null;
        throw new DomainException($this->name);
    }
}

$map = new WeakMap();
socket_spawn(function () use ($map) {
    $map[SocketTask::current()] = new Last('value of a map');
    return new Last('result');
});
while (count($map) > 0 || !isset($has_begun)) {
    $has_begun = true;
    socket_sleep(0.001);
}
socket_spawn(fn () => throw new DomainException('unseen'));
socket_sleep(0.01);
echo "done\n";
?>
--EXPECTREGEX--
result: true null

Warning: Uncaught DomainException: result in .*
value of a map: null null

Warning: Uncaught DomainException: value of a map in .*
Warning: Uncaught DomainException: unseen in .*
done
