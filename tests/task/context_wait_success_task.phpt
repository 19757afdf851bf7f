--TEST--
Io\Poll\Context::wait() in a task lets others run; below PHP 8.6, where the classes are those of this extension
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
$context = new Io\Poll\Context();
$context->add(new SocketPollHandle($near), [Io\Poll\Event::Read], 'data');
$task = socket_spawn(function () use ($context) {
    foreach ($context->wait() as $watcher) {
        return $watcher->getData();
    }
});
socket_spawn(function () use ($far) {
    echo "another writes\n";
    socket_write($far, 'x');
});
var_dump($task->join());
?>
--EXPECT--
another writes
string(4) "data"
