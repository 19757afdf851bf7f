--TEST--
TCP_INFO is an array of the kernel's fields, in its order and its units
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the fields of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
$before = socket_get_option($client, SOL_TCP, TCP_INFO);
echo implode(' ', array_slice(array_keys($before), 0, 12)), "\n";
var_dump($before['tcpi_state'] === TCP_ESTABLISHED, preg_grep('/^tcpi_[a-z0-9_]+$/', array_keys($before), PREG_GREP_INVERT));
var_dump(array_filter($before, 'is_int') === $before);

socket_send_all($client, str_repeat('x', 5000));
socket_recv_exact($server, $got, 5000);
net_wait_until(fn () => socket_get_option($client, SOL_TCP, TCP_INFO)['tcpi_unacked'] === 0);
$after = socket_get_option($client, SOL_TCP, TCP_INFO);
echo $after['tcpi_bytes_acked'] - $before['tcpi_bytes_acked'], ' ', $after['tcpi_data_segs_out'] > 0 ? 'sent' : 'not sent', "\n";
echo socket_get_option($server, SOL_TCP, TCP_INFO)['tcpi_bytes_received'], " received\n";
// Microseconds: more than none and less than a second on loopback.
var_dump($after['tcpi_rtt'] > 0 && $after['tcpi_rtt'] < 1000000, $after['tcpi_snd_wscale'] >= 0 && $after['tcpi_snd_wscale'] < 15);
var_dump(socket_get_option(net_tcp_listener()[0], SOL_TCP, TCP_INFO)['tcpi_state'] === TCP_LISTEN);
?>
--EXPECT--
tcpi_state tcpi_ca_state tcpi_retransmits tcpi_probes tcpi_backoff tcpi_options tcpi_snd_wscale tcpi_rcv_wscale tcpi_delivery_rate_app_limited tcpi_fastopen_client_fail tcpi_rto tcpi_ato
bool(true)
array(0) {
}
bool(true)
5000 sent
5000 received
bool(true)
bool(true)
bool(true)
