--TEST--
Code in nested fibers waits: the fibers around it stay as they are, and others run
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
socket_spawn(function () use ($far) {
    echo "the other task writes\n";
    socket_write($far, 'data');
});
$outer = new Fiber(function () use ($near) {
    $inner = new Fiber(function () use ($near) {
        $read = socket_read($near, 100);
        $back = Fiber::suspend($read);
        socket_sleep(0);
        return "$read $back";
    });
    $read = $inner->start();
    echo 'the inner one suspends with ', $read, "\n";
    $inner->resume(Fiber::suspend('outer'));
    return $inner->getReturn();
});
var_dump($outer->start());
$outer->resume('from main');
var_dump($outer->getReturn());
?>
--EXPECT--
the other task writes
the inner one suspends with data
string(5) "outer"
string(14) "data from main"
