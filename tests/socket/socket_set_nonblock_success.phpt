--TEST--
A non-blocking socket does not wait, and a blocking one does again
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(socket_set_nonblock($one), socket_read($one, 1), socket_last_error($one) === SOCKET_EAGAIN);
var_dump(socket_set_block($one));
socket_set_option($one, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
$start = hrtime(true);
var_dump(socket_read($one, 1), (hrtime(true) - $start) / 1e6 > 40);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
