--TEST--
Waits of an Io\Poll\Context that have something each time let others run; below PHP 8.6
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_poll();
if (PHP_VERSION_ID >= 80600) skip('the classes of PHP 8.6 wait by themselves');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
socket_write($far, 'x');
$context = new Io\Poll\Context();
$context->add(new SocketPollHandle($near), [Io\Poll\Event::Read]);
$hasRun = false;
socket_spawn(function () use (&$hasRun) {
    socket_sleep(0);
    $hasRun = true;
});
for ($calls = 0; !$hasRun && $calls < 1000; $calls++) {
    count($context->wait()) === 1 or die('nothing');
}
var_dump($calls <= 200);
?>
--EXPECT--
bool(true)
