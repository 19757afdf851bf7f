--TEST--
A negative SO_RCVTIMEO or SO_SNDTIMEO, as of a deadline that has passed: no call waits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip other systems refuse it');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    socket_set_option($near, SOL_SOCKET, $option, ['sec' => -1, 'usec' => 0]);
}
net_fill($near, str_repeat('x', 65536));
$calls = [
    fn (Socket $socket) => socket_recv_exact($socket, $data, 1),
    fn (Socket $socket) => socket_recv_until($socket, $data, "\n", 100),
    fn (Socket $socket) => socket_send_all($socket, 'x'),
];
foreach ([$near, socket_dup($near)] as $socket) {
    foreach ($calls as $call) {
        socket_clear_error();
        var_dump($call($socket), socket_last_error() === SOCKET_EAGAIN);
    }
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
