--TEST--
Options that are bytes take strings only, and the system says what it does not want
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$tcp = socket_create(AF_INET6, SOCK_STREAM, 0);
$options = [
    [SOL_TCP, TCP_CC_INFO], [SOL_TCP, TCP_SAVED_SYN], [SOL_TCP, TCP_REPAIR_OPTIONS], [SOL_TCP, TCP_REPAIR_WINDOW], [SOL_TCP, TCP_AO_ADD_KEY],
    [SOL_TCP, TCP_AO_DEL_KEY], [SOL_TCP, TCP_AO_INFO], [SOL_TCP, TCP_AO_REPAIR], [SOL_TLS, TLS_RX], [SOL_MPTCP, MPTCP_INFO],
    [IPPROTO_IP, IP_IPSEC_POLICY], [IPPROTO_IP, IP_XFRM_POLICY], [IPPROTO_IPV6, IPV6_FLOWLABEL_MGR], [IPPROTO_IPV6, IPV6_IPSEC_POLICY],
    [IPPROTO_IPV6, IPV6_XFRM_POLICY], [SOL_CAN_RAW, CAN_RAW_XL_VCID_OPTS],
    [SOL_CAN_ISOTP, CAN_ISOTP_OPTS], [SOL_CAN_ISOTP, CAN_ISOTP_RECV_FC], [SOL_CAN_ISOTP, CAN_ISOTP_LL_OPTS],
];
foreach ($options as [$level, $option]) {
    foreach ([1, [1], null] as $value) {
        try {
            socket_set_option($tcp, $level, $option, $value);
            echo "$level $option was set\n";
        } catch (TypeError $error) {
            str_contains($error->getMessage(), 'must be of type string when argument #3') or print $error->getMessage() . "\n";
        }
    }
    socket_clear_error($tcp);
    var_dump(@socket_set_option($tcp, $level, $option, 'x') || socket_last_error($tcp) !== 0);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
