--TEST--
Where PHP forbids fiber switches, a stream that another task uses is not closed: fclose() and pclose() warn, and the task goes on
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$reader = socket_spawn(fn () => fread($near, 10));
socket_sleep(0);

$close = function () use ($near) {
    static $calls = 0;
    $calls++ > 0 || var_dump(fclose($near), pclose($near));
};
register_tick_function($close);
declare(ticks=1) {
    echo "tick\n";
}

fwrite($far, 'goes on');
var_dump($reader->join(), fclose($near), is_resource($near));
?>
--EXPECTF--
tick

Warning: fclose(): Cannot close a stream that another task uses where PHP forbids fiber switches in %s on line %d

Warning: pclose(): Cannot close a stream that another task uses where PHP forbids fiber switches in %s on line %d
bool(false)
int(-1)
string(7) "goes on"
bool(true)
bool(false)
