--TEST--
What must not wait does not queue behind a task that writes
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
$task = socket_spawn(fn () => socket_write($near, str_repeat('x', 3_000_000)));
socket_sleep(0);
var_dump(socket_send_all($near, 'y', MSG_DONTWAIT));
var_dump(socket_send_all($near, 'y', 0, 0));
var_dump(socket_sendmmsg($near, [['iov' => ['y']]], MSG_DONTWAIT));
socket_set_nonblock($near);
var_dump(socket_send_all($near, 'y'));
socket_set_block($near);
for ($count = 0; $count < 3_000_000; $count += strlen($read)) {
    $read = socket_read($far, 1 << 20);
}
var_dump($task->join());
?>
--EXPECT--
bool(false)
int(0)
bool(false)
bool(false)
int(3000000)
