--TEST--
A generator waits, in the middle of a loop over it
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
$lines = (function () use ($near) {
    while (($line = socket_read($near, 100, PHP_NORMAL_READ)) !== false && $line !== "end\n") {
        yield rtrim($line);
    }
})();
socket_spawn(function () use ($far) {
    foreach (["one\n", "two\n", "end\n"] as $line) {
        socket_write($far, $line);
        socket_sleep(0);
    }
});
foreach ($lines as $number => $line) {
    echo $number, ' ', $line, "\n";
}
?>
--EXPECT--
0 one
1 two
