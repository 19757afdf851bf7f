--TEST--
Members of a group may be declared properties of an object
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
class Group
{
    public $group = '239.255.7.13';
    public $interface = 'lo';
}
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, new Group()));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => '239.255.7.13', 'interface' => 'lo']));
?>
--EXPECT--
bool(true)
bool(true)
