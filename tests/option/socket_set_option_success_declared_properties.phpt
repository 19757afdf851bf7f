--TEST--
Members may be declared properties of an object, as far as they are public
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
class Linger
{
    public int $l_onoff = 1;
    public int $l_linger = 7;
}
class Hidden
{
    public int $l_onoff = 1;
    private int $l_linger = 3;
}
class Uninitialized
{
    public int $l_onoff;
}
var_dump(socket_set_option($socket, SOL_SOCKET, SO_LINGER, new Linger()));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, new Hidden()));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, new Uninitialized()));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
bool(true)
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_linger"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
{"l_onoff":1,"l_linger":7}
