--TEST--
A message that a stream takes in part is not counted, and a warning tells how much of it went
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function send(?float $timeout, int $error): void
{
    [$a, $b] = net_unix_pair();
    socket_set_nonblock($a);
    socket_set_nonblock($b);
    $warning = '';
    set_error_handler(function (int $level, string $text) use (&$warning) { $warning = $text; });
    $messages = [['iov' => ['first']], ['iov' => [str_repeat('x', 1 << 22)]], ['iov' => ['third']]];
    $sent = socket_sendmmsg($a, $messages, 0, $timeout);
    restore_error_handler();
    $there = '';
    while (($data = socket_read($b, 1 << 16)) !== false) {
        $there .= $data;
    }
    $part = strlen($there) - 5;
    var_dump($sent, $part > 0, $warning === "socket_sendmmsg(): Only $part bytes of message #1 were sent");
    var_dump(socket_last_error($a) === $error);
}

send(null, SOCKET_EAGAIN);
send(0.0, SOCKET_ETIMEDOUT);
send(0.01, SOCKET_ETIMEDOUT);
?>
--EXPECT--
int(1)
bool(true)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
