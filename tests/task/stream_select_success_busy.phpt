--TEST--
A stream_select() that never waits lets others run, unless its timeout is 0; its arrays are what they were
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
fwrite($far, 'x');
$read = $write = $except = null;
$hasRun = false;
socket_spawn(function () use (&$hasRun, &$read) {
    socket_sleep(0);
    $hasRun = true;
    $read = ['the arrays belong to the call'];
});
for ($calls = 0; !$hasRun && $calls < 1000; $calls++) {
    $read = ['key' => $near];
    stream_select($read, $write, $except, 60) === 1 or die('nothing');
}
var_dump($calls <= 200, $read === ['key' => $near]);
for ($hasRun = false, $calls = 0; $calls < 200; $calls++) {
    $calls or socket_spawn(function () use (&$hasRun) {
        $hasRun = true;
    });
    $read = [$near];
    stream_select($read, $write, $except, 0) === 1 or die('nothing');
}
echo 'with a timeout of 0: ';
var_dump($hasRun);
?>
--EXPECT--
bool(true)
bool(true)
with a timeout of 0: bool(false)
