--TEST--
IP_OPTIONS, IPV6_HOPOPTS, IPV6_DSTOPTS and IPV6_RTHDR are bytes both ways
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_capability(CAP_NET_ADMIN);
skip_without_constant('IP_OPTIONS', 'IPV6_RTHDRDSTOPTS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, 0);
$padding = "\0\0\1\4\0\0\0\0"; // next header, length, PadN of 4 bytes
$cases = [[$udp, IPPROTO_IP, 'IP_OPTIONS', "\x94\4\0\0"], [$udp6, IPPROTO_IPV6, 'IPV6_HOPOPTS', $padding],
    [$udp6, IPPROTO_IPV6, 'IPV6_DSTOPTS', $padding], [$udp6, IPPROTO_IPV6, 'IPV6_RTHDRDSTOPTS', $padding],
    [$udp6, IPPROTO_IPV6, 'IPV6_RTHDR', "\0\2\4\0\0\0\0\0" . inet_pton('2001:db8::1')]];
foreach ($cases as [$socket, $level, $name, $bytes]) {
    foreach ([$bytes, ''] as $value) {
        $set = socket_set_option($socket, $level, constant($name), $value);
        echo $name, ' ', json_encode([$set, socket_get_option($socket, $level, constant($name)) === $value]), "\n";
    }
}
net_attempt(fn () => socket_set_option($udp, IPPROTO_IP, IP_OPTIONS, []));
net_attempt(fn () => socket_set_option($udp6, IPPROTO_IPV6, IPV6_HOPOPTS, 1));
var_dump(@socket_set_option($udp, IPPROTO_IP, IP_OPTIONS, str_repeat("\1", 41)), socket_last_error($udp) === SOCKET_EINVAL);
?>
--EXPECT--
IP_OPTIONS [true,true]
IP_OPTIONS [true,true]
IPV6_HOPOPTS [true,true]
IPV6_HOPOPTS [true,true]
IPV6_DSTOPTS [true,true]
IPV6_DSTOPTS [true,true]
IPV6_RTHDRDSTOPTS [true,true]
IPV6_RTHDRDSTOPTS [true,true]
IPV6_RTHDR [true,true]
IPV6_RTHDR [true,true]
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is IP_OPTIONS, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is IPV6_HOPOPTS, int given
bool(false)
bool(true)
