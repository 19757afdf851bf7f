--TEST--
A line that a task waits for is read at its own pace after another task has set SO_PEEK_OFF
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('not Linux');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$task = socket_spawn(fn () => socket_read($two, 100, PHP_NORMAL_READ));
socket_sleep(0);
socket_set_option($two, SOL_SOCKET, SO_PEEK_OFF, 1);
foreach (str_split("text\nrest") as $byte) {
    socket_write($one, $byte);
    socket_sleep(0);
}
echo net_visible($task->join()), "\n";
echo socket_read($two, 100), "\n";
?>
--EXPECT--
"text\n"
rest
