--TEST--
socket_recvmmsg() of a stream has the turn to read, and goes on with a second batch after a wait
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
$task = socket_spawn(function () use ($near) {
    $count = socket_recvmmsg($near, $messages, 100, 10);
    return [$count, strlen(implode(array_map(fn (array $message) => $message['iov'][0], $messages)))];
});
socket_sleep(0);
socket_write($far, str_repeat('x', 900));
echo json_encode($task->join()), "\n";
?>
--EXPECT--
[90,900]
