--TEST--
With SO_KEEPALIVE a reader learns that the other host is gone
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
skip_without_constant('TCP_KEEPIDLE');
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

[$client, $server] = hosts_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_KEEPALIVE, 1);
foreach ([TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT] as $option) {
    socket_set_option($client, SOL_TCP, $option, 1);
}
hosts_configure(['link set wire0 down']);
var_dump(@socket_read($client, 10));
echo socket_strerror(socket_last_error($client)), "\n";
?>
--EXPECT--
bool(false)
Connection timed out
