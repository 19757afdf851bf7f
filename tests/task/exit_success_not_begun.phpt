--TEST--
exit() while tasks have not begun: destructors of their arguments run, in the tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Noisy
{
    public function __construct(private int $number)
    {
    }

    public function __destruct()
    {
        echo "destructor {$this->number}", SocketTask::current() ? ' in a task' : '', "\n";
        socket_sleep(0);
    }
}
register_shutdown_function(fn () => print("shutdown\n"));
foreach ([1, 2, 3] as $number) {
    socket_spawn(fn (Noisy $noisy) => print("never\n"), new Noisy($number));
}
exit("exit\n");
?>
--EXPECT--
exit
destructor 1 in a task
destructor 2 in a task
destructor 3 in a task
shutdown
