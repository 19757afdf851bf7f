--TEST--
A receiver that does not read ends the call in time, with the rest still in the source
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$c, $d] = net_unix_pair();
socket_send_all($c, str_repeat('x', 1 << 20), 0, 0);
socket_write($a, 'stays here');
$start = hrtime(true);
var_dump(socket_splice($b, $c, 100, 0, 0.1), socket_last_error($c) === SOCKET_ETIMEDOUT);
$passed = (hrtime(true) - $start) / 1e9;
var_dump($passed >= 0.1 && $passed < 5, socket_read($b, 100));
?>
--EXPECT--
int(0)
bool(true)
bool(true)
string(10) "stays here"
