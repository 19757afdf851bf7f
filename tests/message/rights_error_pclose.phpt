--TEST--
A stream to send that pclose() closes while it is cast is closed after that, and not sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

OwnStream::$inner = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0];
$stream = fopen('own://', 'r');
own_stream_closes('stream_cast', fn () => pclose($stream));
[$one, $two] = net_unix_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$stream]];
var_dump(socket_sendmsg($one, ['iov' => ['x'], 'control' => [$rights]]), is_resource($stream));
?>
--EXPECTF--
stream_close

Warning: socket_sendmsg(): error converting user data (path: msghdr%S): resource is not a stream in %s on line %d
bool(false)
bool(false)
