--TEST--
The ints of IPPROTO_IP and IPPROTO_IPV6 that Linux has are set and read back
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** Names what is not read back as it was set; what a kernel or a user may not is no failure. */
function try_all(Socket $socket, int $level, array $pairs): void
{
    foreach ($pairs as $name => $value) {
        $set = @socket_set_option($socket, $level, constant($name), $value);
        $read = $set ? socket_get_option($socket, $level, constant($name)) : socket_last_error($socket);
        $read === $value || in_array($read, [SOCKET_ENOPROTOOPT, SOCKET_EPERM]) && !$set or print "$name " . json_encode([$set, $read]) . "\n";
    }
}
$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
try_all($udp, IPPROTO_IP, array_fill_keys(['IP_RECVOPTS', 'IP_RETOPTS', 'IP_PKTINFO', 'IP_RECVERR', 'IP_RECVERR_RFC4884', 'IP_RECVTTL',
    'IP_RECVTOS', 'IP_RECVORIGDSTADDR', 'IP_RECVFRAGSIZE', 'IP_PASSSEC', 'IP_FREEBIND', 'IP_TRANSPARENT', 'IP_CHECKSUM'], 1)
    + ['IP_TOS' => 0x10, 'IP_TTL' => 9, 'IP_MINTTL' => 3, 'IP_MULTICAST_ALL' => 0]);
net_attempt(fn () => socket_set_option($udp, IPPROTO_IP, IP_TOS, 256));
net_attempt(fn () => socket_set_option($udp, IPPROTO_IP, IP_TOS, [1]));
socket_connect($udp, '127.0.0.1', 9);
var_dump(socket_get_option($udp, IPPROTO_IP, IP_MTU) > 1000);
if ($raw = @socket_create(AF_INET, SOCK_RAW, 253)) {
    try_all($raw, IPPROTO_IP, ['IP_HDRINCL' => 1, 'IP_NODEFRAG' => 1]);
    $protocol = @socket_get_option($raw, IPPROTO_IP, IP_PROTOCOL);
    $protocol === false || $protocol === 253 or print "IP_PROTOCOL $protocol\n";
    $alert = @socket_set_option($raw, IPPROTO_IP, IP_ROUTER_ALERT, 1) || print "IP_ROUTER_ALERT\n";
}
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, 0);
try_all($udp6, IPPROTO_IPV6, array_fill_keys(['IPV6_FLOWINFO', 'IPV6_FLOWINFO_SEND', 'IPV6_RECVERR', 'IPV6_RECVERR_RFC4884',
    'IPV6_RECVHOPOPTS', 'IPV6_RECVRTHDR', 'IPV6_RECVDSTOPTS', 'IPV6_RECVPATHMTU', 'IPV6_RECVORIGDSTADDR', 'IPV6_RECVFRAGSIZE',
    'IPV6_RECVHOPLIMIT', 'IPV6_RECVTCLASS',
    'IPV6_DONTFRAG', 'IPV6_AUTOFLOWLABEL', 'IPV6_FREEBIND', 'IPV6_TRANSPARENT'], 1)
    + ['IPV6_MTU_DISCOVER' => IPV6_PMTUDISC_DO, 'IPV6_MINHOPCOUNT' => 5, 'IPV6_MULTICAST_ALL' => 0,
        'IPV6_ADDR_PREFERENCES' => IPV6_PREFER_SRC_PUBLIC | IPV6_PREFER_SRC_HOME]);
if ($raw = @socket_create(AF_INET6, SOCK_RAW, 253)) {
    try_all($raw, IPPROTO_IPV6, ['IPV6_CHECKSUM' => 2, 'IPV6_HDRINCL' => 1, 'IPV6_ROUTER_ALERT_ISOLATE' => 1]);
    @socket_set_option(socket_create(AF_INET6, SOCK_RAW, 255), IPPROTO_IPV6, IPV6_ROUTER_ALERT, 0) || print "IPV6_ROUTER_ALERT\n";
}
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
bool(true)
