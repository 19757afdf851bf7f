--TEST--
Calls of socket_select() that never have to wait let others run
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
socket_write($far, 'x');
$hasRun = false;
socket_spawn(function () use (&$hasRun) {
    socket_sleep(0);
    $hasRun = true;
});
for ($calls = 0; !$hasRun && $calls < 1000; $calls++) {
    $read = [$near];
    $write = $except = null;
    socket_select($read, $write, $except, 60) === 1 or die('nothing');
}
var_dump($calls <= 200);
for ($hasRun = false, $calls = 0; $calls < 200; $calls++) {
    $calls or socket_spawn(function () use (&$hasRun) {
        $hasRun = true;
    });
    $read = [$near];
    socket_select($read, $write, $except, 0) === 1 or die('nothing');
}
echo 'with a timeout of 0: ';
var_dump($hasRun);
?>
--EXPECT--
bool(true)
with a timeout of 0: bool(false)
