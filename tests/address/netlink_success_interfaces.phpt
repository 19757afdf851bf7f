--TEST--
Rtnetlink lists the interfaces and their addresses
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK');
skip_without_tmpfile();
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
require __DIR__ . '/../include/netlink.inc';

netns_enter('link add sxt0 type veth peer name sxt1', 'address add 192.0.2.7/24 dev sxt0');
$socket = socket_create(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
socket_bind($socket, '0');
foreach (netlink_ask($socket, netlink_dump(RTM_GETLINK, 7)) as $message) {
    $index = unpack('l', $message['body'], 4)[1];
    $names[$index] = rtrim(netlink_attributes(substr($message['body'], 16))[IFLA_IFNAME], "\0");
    assert($message['type'] === RTM_NEWLINK && $message['sequence'] === 7);
}
foreach (netlink_ask($socket, netlink_dump(RTM_GETADDR, 8)) as $message) {
    ['family' => $family, 'index' => $index] = unpack('Cfamily/C3/Lindex', $message['body']);
    $address = netlink_attributes(substr($message['body'], 8))[IFA_ADDRESS];
    $addresses[] = "{$names[$index]} " . inet_ntop($address);
}
sort($names);
echo implode(' ', $names), "\n";
echo implode("\n", array_intersect(['lo 127.0.0.1', 'sxt0 192.0.2.7'], $addresses)), "\n";
?>
--EXPECT--
lo sxt0 sxt1
lo 127.0.0.1
sxt0 192.0.2.7
