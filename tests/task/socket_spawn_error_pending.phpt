--TEST--
A task that nobody has joined is reported while another exception is under way, which goes on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function leave(): never
{
    $task = socket_spawn(fn () => throw new DomainException('of the task'));
    socket_sleep(0);
    throw new LogicException('under way');
}
try {
    leave();
} catch (LogicException $exception) {
    echo $exception->getMessage(), "\n";
    var_dump($exception->getPrevious());
}
?>
--EXPECTF--
Warning: Uncaught DomainException: of the task in %s:%d
Stack trace:
#0 [internal function]: {closure%S}()
#1 [internal function]: socket_spawn()
#2 {main}
  thrown in %s on line %d
under way
NULL
