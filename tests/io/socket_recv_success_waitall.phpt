--TEST--
MSG_WAITALL waits until all of $length has come
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'abc');
$child = net_fork(function () use ($one): void {
    usleep(20000);
    socket_write($one, 'defghi');
});
var_dump(socket_recv($two, $data, 6, MSG_WAITALL), $data);
pcntl_waitpid($child, $status);
socket_close($one);
var_dump(socket_recv($two, $data, 6, MSG_WAITALL), $data);
?>
--EXPECT--
int(6)
string(6) "abcdef"
int(3)
string(3) "ghi"
