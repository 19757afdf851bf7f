--TEST--
Vectors that a task receives into are not given to others: by an iterator, or to be sent
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
$vectors = socket_iovec_alloc(1, 4);
socket_iovec_set($vectors, 0, str_repeat('a', 4));
$iterator = $vectors->getIterator();
$iterator->rewind();
$task = socket_spawn(fn () => socket_readv($near, $vectors));
socket_sleep(0);
foreach ([
    fn () => $iterator->current(),
    fn () => socket_sendmsg($far, ['iov' => $vectors]),
    fn () => socket_sendmmsg($far, [['iov' => $vectors]]),
    fn () => count($vectors),
    fn () => $vectors[0],
    fn () => $vectors[] = 'c',
    fn () => socket_iovec_fetch($vectors, 0),
    fn () => socket_iovec_free($vectors),
    fn () => socket_writev($far, $vectors),
] as $use) {
    try {
        var_dump($use());
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
}
socket_write($far, 'bbbb');
var_dump($task->join(), $iterator->current());
?>
--EXPECT--
SocketIovec is in use by another task
SocketIovec is in use by another task
SocketIovec is in use by another task
SocketIovec is in use by another task
SocketIovec is in use by another task
SocketIovec is in use by another task
socket_iovec_fetch(): Argument #1 ($iovec) is in use by another task
socket_iovec_free(): Argument #1 ($iovec) is in use by another task
socket_writev(): Argument #2 ($iovec) is in use by another task
int(4)
string(4) "bbbb"
