--TEST--
The example of a traceroute finds the router on the way, and the host behind it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_RECVERR');
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
shell_exec('unshare -n -m sh -c "mount -t tmpfs none /run && ip netns add sxt && echo made" 2>/dev/null') === "made\n" or skip('no privilege for a second network');
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

/* This network, a router, and the host behind it. */
netns_enter();
shell_exec('unshare -m sh -c "mount -t tmpfs none /run && ip netns add router && ip netns add host
    ip link add here type veth peer name there netns router
    ip -n router link add far type veth peer name end netns host
    ip address add 10.9.1.1/24 dev here && ip link set here up && ip route add default via 10.9.1.2
    ip -n router address add 10.9.1.2/24 dev there && ip -n router link set there up
    ip -n router address add 10.9.2.1/24 dev far && ip -n router link set far up && ip -n router link set lo up
    ip -n host address add 10.9.2.2/24 dev end && ip -n host link set end up && ip -n host link set lo up
    ip -n host route add default via 10.9.2.1
    ip netns exec router sh -c \'echo 1 >/proc/sys/net/ipv4/ip_forward\'
    (ip netns exec router sleep 30 & ip netns exec host sleep 30 &) >/dev/null 2>&1"');
$argv = ['traceroute.php', '10.9.2.2', '5'];
require __DIR__ . '/../../examples/network/traceroute.php';
?>
--EXPECTF--
1  10.9.1.2  %f ms
2  10.9.2.2  %f ms
