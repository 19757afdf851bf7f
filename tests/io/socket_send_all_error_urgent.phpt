--TEST--
socket_send_all() refuses MSG_OOB, which would take bytes out of the middle of the stream
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_tcp_pair();
foreach ([MSG_OOB, MSG_OOB | MSG_DONTWAIT] as $flags) {
    net_attempt(fn () => socket_send_all($one, 'text', $flags));
}
socket_close($one);
var_dump(socket_read($two, 10));
?>
--EXPECT--
ValueError: socket_send_all(): Argument #3 ($flags) must not contain MSG_OOB
ValueError: socket_send_all(): Argument #3 ($flags) must not contain MSG_OOB
string(0) ""
