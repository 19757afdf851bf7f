--TEST--
A task whose calls never have to wait lets others see what has come for them
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
[$other, $peer] = net_unix_pair();
$hasCome = false;
$waits = socket_spawn(function () use ($other, &$hasCome) {
    socket_read($other, 100);
    $hasCome = true;
});
socket_sleep(0);
socket_write($peer, 'come');
for ($calls = 0; !$hasCome && $calls < 10000; $calls++) {
    socket_write($near, 'x');
    socket_read($far, 1);
}
var_dump($calls <= 64);
?>
--EXPECT--
bool(true)
