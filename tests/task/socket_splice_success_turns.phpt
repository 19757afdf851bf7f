--TEST--
socket_splice() sends nothing in the middle of another task's write, and lets others write while its source has nothing
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

const SIZE = 1_000_000;
[$source, $feed] = net_unix_pair();
[$near, $far] = net_unix_pair();
$writer = socket_spawn(fn () => socket_write($near, str_repeat('a', SIZE)));
socket_sleep(0);
// The writer waits, and has not noticed yet that there is room.
for ($read = ''; strlen($read) < 100_000; $read .= $data) {
    socket_recv($far, $data, 50_000, MSG_DONTWAIT);
}
socket_write($feed, 'bbb');
var_dump(socket_splice($source, $near, 3, timeout: 0.0), socket_last_error($near) === SOCKET_ETIMEDOUT);
var_dump(socket_splice($source, $near, 3, MSG_DONTWAIT), socket_last_error($near) === SOCKET_EAGAIN);
$splicer = socket_spawn(fn () => socket_splice($source, $near, SIZE, timeout: 60.0));
$take = function (int $length) use ($far, &$read): void {
    for (; strlen($read) < $length; $read .= $data) {
        $data = socket_read($far, 100_000);
    }
};
$take(SIZE + 3);
var_dump($writer->join() === SIZE, $read === str_repeat('a', SIZE) . 'bbb');

// Now it has to wait for room, and then for its source.
$read = '';
$feeder = socket_spawn(fn () => socket_write($feed, str_repeat('c', SIZE - 4)));
socket_sleep(0);
$take(SIZE - 4);
var_dump($feeder->join() === SIZE - 4, $splicer->isDone(), socket_write($near, 'dd'));
socket_write($feed, 'e');
$take(SIZE - 1);
var_dump($splicer->join() === SIZE, $read === str_repeat('c', SIZE - 4) . 'dde');
?>
--EXPECT--
int(0)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
int(2)
bool(true)
bool(true)
