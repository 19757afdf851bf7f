--TEST--
What SO_RCVLOWAT keeps from being reported is there when the time is up
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip SO_RCVLOWAT is 18 on Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const RCVLOWAT = 18;
[$near, $far] = net_tcp_pair();
[$from, $to] = net_unix_pair();
socket_set_option($near, SOL_SOCKET, RCVLOWAT, 100);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => socket_write($far, 'part'));

function during_wait(callable $call): mixed
{
    $parent = getmypid();
    $child = net_fork(function () use ($parent) {
        usleep(20000);
        posix_kill($parent, SIGUSR1);
    });
    $result = $call();
    pcntl_waitpid($child, $status);
    return $result;
}

var_dump(during_wait(fn () => socket_recv_exact($near, $GLOBALS['data'], 4, 0, 0.5)), $data);
var_dump(during_wait(fn () => socket_splice($near, $from, 4, 0, 0.5)), socket_read($to, 10));
socket_set_option($near, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 500000]);
var_dump(during_wait(fn () => socket_recv_exact($near, $GLOBALS['data'], 4)), $data);
var_dump(during_wait(fn () => socket_splice($near, $from, 4)), socket_read($to, 10));
$start = hrtime(true);
var_dump(socket_splice($near, $from, 4), socket_last_error($near) === SOCKET_EAGAIN);
var_dump(hrtime(true) - $start >= 500_000_000);
?>
--EXPECT--
int(4)
string(4) "part"
int(4)
string(4) "part"
int(4)
string(4) "part"
int(4)
string(4) "part"
bool(false)
bool(true)
bool(true)
