--TEST--
What destructors of its arguments throw after a task has ended is a warning, and no matter of the main script
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Thrower
{
    public function __destruct()
    {
        throw new DomainException('from a destructor');
    }
}
$task = socket_spawn(fn (Thrower $thrower) => 'returned', new Thrower());
socket_sleep(0);
var_dump($task->join());
// Output buffers are ended by the task itself.
$task = socket_spawn(function () {
    ob_start(fn () => throw new DomainException('from a callback'));
    throw new LogicException('from the function');
});
try {
    $task->join();
} catch (DomainException $exception) {
    echo $exception->getMessage(), ', ', $exception->getPrevious()->getMessage(), "\n";
}
?>
--EXPECTF--
Warning: Uncaught DomainException: from a destructor in %s:%d
Stack trace:
#0 [internal function]: Thrower->__destruct()
#1 [internal function]: socket_spawn()
#2 {main}
  thrown in %s on line %d
string(8) "returned"
from a callback, from the function
