--TEST--
Tasks that a destructor spawns at the end of the request run while it waits, and are ended after that
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Spawner
{
    public static ?WeakReference $argument = null;

    public function __destruct()
    {
        $argument = new ArrayObject();
        self::$argument = WeakReference::create($argument);
        socket_spawn(function (ArrayObject $argument) {
            try {
                socket_sleep(1000);
            } finally {
                echo "finally\n";
            }
        }, $argument);
        unset($argument);
        var_dump(self::$argument->get() !== null);
        // Below PHP 8.4 it blocks, and the task never begins.
        socket_sleep(0.001);
        echo "destructor\n";
    }
}
socket_spawn(fn () => null);
$spawner = new Spawner();
?>
--EXPECTREGEX--
bool\(true\)
destructor(\nfinally)?
