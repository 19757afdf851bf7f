--TEST--
A receive ends without data when SO_RCVTIMEO is over
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100000]);
$start = hrtime(true);
var_dump(socket_read($client, 10), socket_last_error($client) === SOCKET_EAGAIN);
var_dump(hrtime(true) - $start >= 99e6);
socket_write($server, 'data');
var_dump(socket_read($client, 10));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
string(4) "data"
