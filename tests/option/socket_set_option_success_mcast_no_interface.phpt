--TEST--
A group without an interface is joined where the system chooses, as with interface 0
--EXTENSIONS--
sockets
--FILE--
<?php
$join = function (array $group): array {
    $socket = socket_create(AF_INET, SOCK_DGRAM, 0);
    $joined = @socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
    $twice = @socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $group);
    return [$joined, $twice, socket_last_error($socket)];
};
$chosen = $join(['group' => '239.255.7.13']);
var_dump($chosen === $join(['group' => '239.255.7.13', 'interface' => 0]));
var_dump($chosen === [true, false, SOCKET_EADDRINUSE] || $chosen === [false, false, SOCKET_ENODEV]);
?>
--EXPECT--
bool(true)
bool(true)
