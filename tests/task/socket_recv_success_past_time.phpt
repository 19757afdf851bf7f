--TEST--
A negative SO_RCVTIMEO in a task: no call waits, until a script sets another time
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
PHP_OS_FAMILY === 'Linux' || die('skip other systems refuse it');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
socket_set_option($near, SOL_SOCKET, SO_RCVTIMEO, ['sec' => -1, 'usec' => 0]);
foreach ([fn () => socket_read($near, 1), fn () => socket_read($near, 9, PHP_NORMAL_READ), fn () => socket_recv_exact($near, $data, 1)] as $read) {
    var_dump(net_attempt(fn () => socket_spawn($read)->join(60)));
}
socket_set_option($near, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 0]);
$reader = socket_spawn(fn () => socket_read($near, 10));
socket_sleep(0.01);
socket_write($far, 'no limit');
var_dump($reader->join());
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
string(8) "no limit"
