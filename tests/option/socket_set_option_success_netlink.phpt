--TEST--
Options of AF_NETLINK: groups are joined and listed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK', 'NETLINK_LIST_MEMBERSHIPS');
?>
--FILE--
<?php
$socket = socket_create(AF_NETLINK, SOCK_RAW, 0); // NETLINK_ROUTE
echo json_encode(socket_get_option($socket, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)), "\n";
foreach ([1, 5, 33] as $group) {
    var_dump(socket_set_option($socket, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, $group));
}
echo json_encode(socket_get_option($socket, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)), "\n";
var_dump(socket_set_option($socket, SOL_NETLINK, NETLINK_DROP_MEMBERSHIP, 5));
echo json_encode(socket_get_option($socket, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS)), "\n";
foreach (['NETLINK_PKTINFO', 'NETLINK_BROADCAST_ERROR', 'NETLINK_NO_ENOBUFS', 'NETLINK_CAP_ACK', 'NETLINK_EXT_ACK', 'NETLINK_GET_STRICT_CHK'] as $name) {
    $option = constant($name);
    echo $name, ' ', json_encode([socket_set_option($socket, SOL_NETLINK, $option, 1), socket_get_option($socket, SOL_NETLINK, $option)]), "\n";
}
var_dump(is_bool(@socket_set_option($socket, SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, 1)));
var_dump(@socket_set_option($socket, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, 9999), socket_last_error($socket) === SOCKET_EINVAL);
?>
--EXPECT--
[]
bool(true)
bool(true)
bool(true)
[1,5,33]
bool(true)
[1,33]
NETLINK_PKTINFO [true,1]
NETLINK_BROADCAST_ERROR [true,1]
NETLINK_NO_ENOBUFS [true,1]
NETLINK_CAP_ACK [true,1]
NETLINK_EXT_ACK [true,1]
NETLINK_GET_STRICT_CHK [true,1]
bool(true)
bool(false)
bool(true)
