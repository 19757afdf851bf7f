--TEST--
More vectors than the system takes at once go out in turns, from an array and from vectors
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_tcp_pair();
$strings = array_map(static fn (int $i): string => pack('N', $i), range(1, 5000));
$iovec = socket_iovec_alloc(0);
foreach ($strings as $position => $string) {
    socket_iovec_add($iovec, 0);
    socket_iovec_set($iovec, $position, $string);
}
$child = net_fork(static function () use ($left, $strings, $iovec): void {
    var_dump(socket_writev($left, $strings), socket_writev($left, $iovec));
});
socket_close($left);
$received = '';
while (($part = socket_read($right, 65536)) !== '') {
    $received .= $part;
}
pcntl_waitpid($child, $status);
var_dump($received === str_repeat(implode('', $strings), 2));
?>
--EXPECT--
int(20000)
int(20000)
bool(true)
