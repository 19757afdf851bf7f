--TEST--
SO_PEEK_OFF that another process has set does not move lines that are read from then on
--EXTENSIONS--
sockets
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('not Linux');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([0, 5, 100] as $offset) {
    [$one, $two] = net_unix_pair();
    $child = net_fork(fn () => socket_set_option($two, SOL_SOCKET, SO_PEEK_OFF, $offset));
    pcntl_waitpid($child, $status);
    socket_write($one, "one\ntwo\npart");
    socket_close($one);
    for ($i = 0; $i < 2; $i++) {
        echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), ' ';
    }
    echo net_visible(socket_read($two, 100)), "\n";
}
?>
--EXPECT--
"one\n" "two\n" "part"
"one\n" "two\n" "part"
"one\n" "two\n" "part"
