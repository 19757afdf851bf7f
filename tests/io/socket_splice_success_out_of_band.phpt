--TEST--
A byte out of band, which a look does not show, keeps no processor busy
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$c, $d] = net_unix_pair();
@socket_send($a, 'x', 1, MSG_OOB); // some systems have it on TCP only
$before = net_processor_time();
var_dump(socket_splice($b, $c, 10, timeout: 0.5), net_processor_time() - $before < 0.1);
socket_write($a, 'bytes');
var_dump(socket_splice($b, $c, 5), socket_read($d, 10));
?>
--EXPECT--
int(0)
bool(true)
int(5)
string(5) "bytes"
