--TEST--
A message that would have to wait is refused without a warning
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($a);
while (socket_sendmsg($a, ['iov' => ['data']]) !== false) {
}
var_dump(socket_last_error($a) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(true)
