--TEST--
With SO_KEEPALIVE an idle connection is probed, without it is not
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

/** How many probes this host has sent. */
function probes(): int
{
    preg_match_all('/^TcpExt:(.*)$/m', file_get_contents('/proc/net/netstat'), $lines);
    [$names, $numbers] = array_map(static fn (string $line): array => explode(' ', trim($line)), $lines[1]);
    return (int) array_combine($names, $numbers)['TCPKeepAlive'];
}

[$client, $server] = hosts_tcp_pair();
var_dump(socket_get_option($client, SOL_SOCKET, SO_KEEPALIVE));
socket_set_option($client, SOL_TCP, TCP_KEEPIDLE, 1);
socket_set_option($client, SOL_TCP, TCP_KEEPINTVL, 1);
var_dump(net_wait_until(static fn (): bool => probes() > 0, 1.5));
var_dump(socket_set_option($client, SOL_SOCKET, SO_KEEPALIVE, 1), socket_get_option($client, SOL_SOCKET, SO_KEEPALIVE));
var_dump(net_wait_until(static fn (): bool => probes() > 0));
?>
--EXPECT--
int(0)
bool(false)
bool(true)
int(1)
bool(true)
