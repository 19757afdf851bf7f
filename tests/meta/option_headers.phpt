--TEST--
Every option that the system's headers name has a constant with their value, or stands in a list with the reason
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the headers of Linux');
skip_unless_file('/usr/include/asm-generic/socket.h');
skip_unless_file('/usr/include/netinet/in.h');
?>
--FILE--
<?php
// The headers, and which of their names are those of options, of their levels and their values.
$headers = [
    'asm-generic/socket.h' => 'SO_\w+', 'bits/socket.h' => 'SOL_\w+', 'bits/socket_type.h' => 'SOCK_\w+',
    'linux/socket.h' => 'SOCK_\w+', 'linux/in.h' => '(?:IP|MCAST|IPPROTO)_\w+', 'netinet/in.h' => '(?:IP|MCAST|IPPROTO)_\w+',
    'bits/in.h' => '(?:IP|MCAST|IPV6)_\w+', 'linux/in6.h' => '(?:IPV6|IPPROTO)_\w+', 'linux/icmp.h' => 'ICMP_FILTER',
    'linux/icmpv6.h' => 'ICMPV6_FILTER', 'linux/netfilter_ipv4.h' => 'SO_\w+', 'linux/netfilter_ipv6/ip6_tables.h' => 'IP6T_SO_\w+',
    'linux/tcp.h' => 'TCPI?_[A-Z0-9_]+', 'netinet/tcp.h' => 'TCPI?_[A-Z0-9_]+', 'linux/tls.h' => 'TLS_(?:TX|RX|SET|GET)\w*',
    'linux/mptcp.h' => 'MPTCP_(?:INFO|TCPINFO|SUBFLOW_ADDRS|FULL_INFO)', 'linux/udp.h' => 'UDP_\w+', 'netinet/udp.h' => 'UDP_\w+',
    'linux/if_packet.h' => 'PACKET_\w+', 'linux/netlink.h' => 'NETLINK_\w+', 'linux/vm_sockets.h' => 'SO_VM_\w+',
    'linux/can.h' => 'SOL_CAN_\w+', 'linux/can/raw.h' => '(?:SOL_)?CAN_RAW_\w+', 'linux/can/isotp.h' => '(?:SOL_)?CAN_ISOTP_\w+',
    'linux/can/j1939.h' => '(?:SOL_CAN|SO)_J1939_\w+', 'linux/errqueue.h' => 'SO_EE_\w+', 'linux/net_tstamp.h' => 'SOF_\w+',
    'linux/mroute.h' => 'MRT_\w+', 'linux/mroute6.h' => 'MRT6_\w+', 'linux/netfilter_ipv4/ip_tables.h' => 'IPT_SO_\w+',
    'linux/netfilter_arp/arp_tables.h' => 'ARPT_SO_\w+', 'linux/netfilter_bridge/ebtables.h' => 'EBT_SO_\w+', 'linux/ip_vs.h' => 'IP_VS_SO_\w+',
];
$reasons = [];
foreach (preg_grep('/^[A-Z]/', file(__DIR__ . '/option_headers.txt')) as $line) {
    [$pattern, $reason] = explode(' ', trim($line), 2) + [1 => ''];
    $reason !== '' or print "$pattern has no reason\n";
    $reasons[] = str_replace('\*', '.*', preg_quote($pattern));
}
$listed = '/^(?:' . implode('|', $reasons) . ')$/';
$count = 0;
foreach ($headers as $header => $names) {
    $paths = array_filter(["/usr/include/$header", ...glob("/usr/include/*/$header")], 'is_file');
    $text = preg_replace('#/\*.*?\*/#s', '', $paths ? file_get_contents(reset($paths)) : '');
    $split = fn (array $enum): string => strtr($enum[0], ['{' => "{\n ", ',' => ",\n ", '}' => "\n}"]);
    $text = preg_replace_callback('/\benum\b[^{;]*\{[^}]*\}/', $split, $text);
    preg_match_all("/^(?:\\s*#\\s*define\\s+($names)\\s+(\\S[^\\n]*)|\\s+($names)(?:\\s*=\\s*([^,\\n]+))?,?)\\s*$/m", $text, $found, PREG_SET_ORDER);
    foreach ($found as $match) {
        $name = $match[1] ?: $match[3];
        $value = trim($match[1] ? $match[2] : $match[4] ?? '');
        $count++;
        if (!defined($name)) {
            preg_match($listed, $name) or print "$header: $name has no constant, and no reason in option_headers.txt\n";
        } elseif (preg_match('/^-?(?:0x[0-9a-f]+|\d+)$/i', $value)
            && ($header !== 'asm-generic/socket.h' || preg_match('/x86_64|aarch64|i\d86/', php_uname('m')))) {
            constant($name) === intval($value, 0) or print "$header: $name is $value, not " . constant($name) . "\n";
        }
    }
}
echo $count > 300 ? "enough read\n" : "too few read: $count\n";
?>
--EXPECT--
enough read
