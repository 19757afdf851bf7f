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
pcntl_signal(SIGUSR1, function () use ($far) {
    $GLOBALS['came_in_time'] = $GLOBALS['is_waiting'];
    socket_write($far, 'part');
});

/** Calls with a time in seconds, during which four bytes come; with a longer one if they came too late. */
function during_wait(callable $call): mixed
{
    global $near, $is_waiting, $came_in_time;
    for ($seconds = 0.5;; $seconds *= 4) {
        $parent = getmypid();
        $is_waiting = true;
        $child = net_fork(function () use ($parent) {
            usleep(20000);
            posix_kill($parent, SIGUSR1);
        });
        $result = $call($seconds);
        $is_waiting = false;
        pcntl_waitpid($child, $status);
        if ($came_in_time) {
            return $result;
        }
        socket_recv($near, $late, 4, MSG_DONTWAIT);
    }
}

function limit(float $seconds): void
{
    socket_set_option($GLOBALS['near'], SOL_SOCKET, SO_RCVTIMEO, ['sec' => (int) $seconds, 'usec' => (int) (fmod($seconds, 1) * 1e6)]);
}

var_dump(during_wait(fn (float $seconds) => socket_recv_exact($near, $GLOBALS['data'], 4, 0, $seconds)), $data);
var_dump(during_wait(fn (float $seconds) => socket_splice($near, $from, 4, 0, $seconds)), socket_read($to, 10));
var_dump(during_wait(function (float $seconds) use ($near) {
    limit($seconds);
    return socket_recv_exact($near, $GLOBALS['data'], 4);
}), $data);
var_dump(during_wait(function (float $seconds) use ($near, $from) {
    limit($seconds);
    return socket_splice($near, $from, 4);
}), socket_read($to, 10));
limit(0.5);
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
