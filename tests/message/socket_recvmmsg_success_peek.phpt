--TEST--
MSG_PEEK shows the next message once; where SO_PEEK_OFF moves on, those behind it as well
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip SO_PEEK_OFF is 42 on Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


function look(Socket $socket, int $flags = MSG_PEEK): void
{
    $count = socket_recvmmsg($socket, $messages, 10, 100, $flags, 10);
    echo json_encode([$count, array_column(array_column($messages, 'iov'), 0)]), "\n";
}

foreach ([net_unix_pair(SOCK_DGRAM), net_unix_pair(SOCK_SEQPACKET)] as [$a, $b]) {
    socket_write($a, 'one');
    socket_write($a, 'two');
    look($b);
    look($b);
    socket_set_option($b, SOL_SOCKET, SO_PEEK_OFF, 0);
    look($b);
    look($b, 0);
}
?>
--EXPECT--
[1,["one"]]
[1,["one"]]
[2,["one","two"]]
[2,["one","two"]]
[1,["one"]]
[1,["one"]]
[2,["one","two"]]
[2,["one","two"]]
