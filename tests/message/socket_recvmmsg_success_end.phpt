--TEST--
At the end of a connection there are no messages, and no error; before it, there is nothing yet
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function receive(Socket $socket, ?float $timeout = null): string
{
    socket_clear_error($socket);
    $count = socket_recvmmsg($socket, $messages, 100, 10, 0, $timeout);
    $texts = array_map(fn(array $message) => $message['iov'][0] ?? '', $messages);
    $errors = [0 => 'no error', SOCKET_ETIMEDOUT => 'time up', SOCKET_EAGAIN => 'nothing yet'];
    return json_encode([$count, $texts, $errors[socket_last_error($socket)]]) . "\n";
}

foreach ([net_tcp_pair(), net_unix_pair(), net_unix_pair(SOCK_SEQPACKET)] as [$a, $b]) {
    echo receive($b, 0.0);
    socket_set_nonblock($b);
    echo receive($b);
    socket_set_block($b);
    socket_write($a, 'text');
    socket_close($a);
    echo receive($b), receive($b), receive($b, 10);
}
?>
--EXPECT--
[0,[],"time up"]
[false,[],"nothing yet"]
[1,["text"],"no error"]
[0,[],"no error"]
[0,[],"no error"]
[0,[],"time up"]
[false,[],"nothing yet"]
[1,["text"],"no error"]
[0,[],"no error"]
[0,[],"no error"]
[0,[],"time up"]
[false,[],"nothing yet"]
[1,["text"],"no error"]
[0,[],"no error"]
[0,[],"no error"]
