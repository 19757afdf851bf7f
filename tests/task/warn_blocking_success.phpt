--TEST--
sockets_ext.task_warn_blocking warns of code that has held all others for longer, with a trace, and phpinfo() counts that
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_warn_blocking=300
sockets_ext.task_sleep=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function hold(): void
{
    usleep(600000);
    socket_sleep(0);
}

socket_spawn(function () {
    socket_sleep(0);
    hold();
    socket_sleep(0.001);
})->join();
socket_spawn(fn () => usleep(600000))->join();
ob_start();
phpinfo(INFO_MODULES);
preg_match('/held the others too long\W+(\d+)/', ob_get_clean(), $match);
var_dump((int) $match[1]);
?>
--EXPECTF--
Warning: All other tasks were held for %d ms before this wait
Stack trace:
#0 %swarn_blocking_success.php(5): socket_sleep()
#1 %swarn_blocking_success.php(10): hold()
#2 [internal function]: {closure%S}()
#3 [internal function]: socket_spawn()
#4 {main} in %s on line 5

Warning: All other tasks were held for %d ms before the end of a task in %s on line %d
int(2)
