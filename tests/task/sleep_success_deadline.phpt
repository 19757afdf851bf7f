--TEST--
After socket_deadline(), without any task, a signal does not end PHP's functions that sleep, as after socket_spawn()
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () { echo "the signal\n"; });
pcntl_alarm(1);
var_dump(is_array(time_nanosleep(60, 0)));
socket_deadline(60, fn () => null);
pcntl_alarm(1);
$begin = hrtime(true);
var_dump(time_nanosleep(1, 500_000_000), hrtime(true) - $begin >= 1_500_000_000);
?>
--EXPECT--
the signal
bool(true)
the signal
bool(true)
bool(true)
