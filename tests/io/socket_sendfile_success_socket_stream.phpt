--TEST--
The stream of another socket is sent as far as it has come
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$in, $out] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($out, false);
fwrite($in, 'through');
var_dump(socket_sendfile($a, $out), socket_recv_exact($b, $data, 7), $data, socket_sendfile($a, $out, 7));
?>
--EXPECT--
int(7)
int(7)
string(7) "through"
int(0)
