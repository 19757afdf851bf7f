--TEST--
The loop that event libraries use goes on after a signal
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$null = null;
$tries = 0;
net_interrupt(function () use ($one, $two, &$null, &$tries) {
    do {
        $read = [$two];
        $tries++;
        if ($tries === 3) {
            socket_write($one, 'x');
        }
    } while (@socket_select($read, $null, $null, null) === false && socket_last_error() === SOCKET_EINTR);
});
var_dump($tries >= 3, socket_read($two, 10));
?>
--EXPECT--
bool(true)
string(1) "x"
