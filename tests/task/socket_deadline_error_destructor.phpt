--TEST--
Where PHP does not let other code run, socket_deadline() throws an Error: it could not end a wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_VERSION_ID < 80400 or skip('destructors may wait');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Ending
{
    public function __destruct()
    {
        net_attempt(fn() => socket_deadline(0.001, fn() => print("not called\n")));
    }
}

new Ending();
socket_spawn(function (): void {
    new Ending();
})->join();
?>
--EXPECT--
Error: Cannot limit waits here: PHP does not let other code run
Error: Cannot limit waits here: PHP does not let other code run
