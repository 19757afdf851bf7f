--TEST--
SO_PEEK_OFF does not move lines, and counts down with what they take
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') {
    skip('not Linux');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([0, 2, 6, 100] as $offset) {
    [$one, $two] = net_unix_pair();
    socket_set_option($two, SOL_SOCKET, SO_PEEK_OFF, $offset);
    socket_write($one, "one\ntwo\nthree\npart");
    socket_close($one);
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), ' ', socket_get_option($two, SOL_SOCKET, SO_PEEK_OFF), ' ';
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), ' ', socket_get_option($two, SOL_SOCKET, SO_PEEK_OFF), ' ';
    echo net_visible(socket_read($two, 3, PHP_NORMAL_READ)), ' ', net_visible(socket_read($two, 100)), "\n";
}
?>
--EXPECT--
"one\n" 0 "two\n" 0 "thr" "ee\npart"
"one\n" 0 "two\n" 0 "thr" "ee\npart"
"one\n" 2 "two\n" 0 "thr" "ee\npart"
"one\n" 96 "two\n" 92 "thr" "ee\npart"
