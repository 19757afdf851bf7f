--TEST--
The ints of TCP, UDP, TLS that Linux has are set and read back
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** Names what is not read back as it was set; what a kernel does not know is no failure. */
function try_all(Socket $socket, int $level, array $pairs): void
{
    foreach ($pairs as $name => $value) {
        $set = @socket_set_option($socket, $level, constant($name), $value);
        $read = $set ? socket_get_option($socket, $level, constant($name)) : socket_last_error($socket);
        $read === $value || $read === SOCKET_ENOPROTOOPT && !$set or print "$name " . json_encode([$set, $read]) . "\n";
    }
}
[$client, $server] = net_tcp_pair();
try_all($client, SOL_TCP, ['TCP_CORK' => 1, 'TCP_LINGER2' => 7, 'TCP_WINDOW_CLAMP' => 60000, 'TCP_INQ' => 1, 'TCP_TX_DELAY' => 0,
    'TCP_THIN_LINEAR_TIMEOUTS' => 1, 'TCP_RTO_MAX_MS' => 5000, 'TCP_DELACK_MAX_US' => 20000]);
$fresh = socket_create(AF_INET, SOCK_STREAM, 0);
try_all($fresh, SOL_TCP, ['TCP_MAXSEG' => 1000, 'TCP_FASTOPEN_NO_COOKIE' => 1, 'TCP_RTO_MIN_US' => 100000, 'TCP_SAVE_SYN' => 1]);
var_dump(is_bool(@socket_set_option($fresh, SOL_TCP, TCP_THIN_DUPACK, 1)), @socket_get_option($fresh, SOL_TCP, TCP_IS_MPTCP));
var_dump(@socket_set_option($fresh, SOL_TCP, TCP_RTO_MAX_MS, 5), socket_last_error($fresh) !== 0);

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
try_all($udp, SOL_UDP, ['UDP_CORK' => 1, 'UDP_NO_CHECK6_TX' => 1, 'UDP_NO_CHECK6_RX' => 1, 'UDP_ENCAP' => UDP_ENCAP_ESPINUDP]);

// Where the kernel has TLS.
if (@socket_set_option($client, SOL_TCP, TCP_ULP, 'tls')) {
    $keys = pack('SS', 0x0303, 51) . random_bytes(8 + 16 + 4 + 8);
    socket_set_option($client, SOL_TLS, TLS_TX, $keys) && socket_set_option($client, SOL_TLS, TLS_RX, $keys) or print "no TLS\n";
    is_bool(@socket_set_option($client, SOL_TLS, TLS_TX_ZEROCOPY_RO, 1)) && is_bool(@socket_set_option($client, SOL_TLS, TLS_RX_EXPECT_NO_PAD, 1));
}
net_attempt(fn () => socket_set_option($client, SOL_TLS, TLS_TX, []));
?>
--EXPECT--
bool(true)
int(0)
bool(false)
bool(true)
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TLS_TX, array given
