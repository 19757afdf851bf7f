--TEST--
SO_SNDTIMEO includes the time in which another task writes to the socket
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
socket_set_option($near, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 20_000]);
net_fill($near, str_repeat('x', 65536));
$writer = socket_spawn(fn () => socket_send_all($near, 'first', 0, 1000));
socket_sleep(0);
foreach ([fn () => socket_write($near, 'second'), fn () => socket_send_all($near, 'third')] as $write) {
    socket_clear_error($near);
    $begin = hrtime(true);
    $sent = net_attempt(fn () => socket_spawn($write)->join(60));
    var_dump($sent, socket_last_error($near) === SOCKET_EAGAIN, hrtime(true) - $begin >= 20_000_000);
}
var_dump($writer->isDone());
$writer->cancel();
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
