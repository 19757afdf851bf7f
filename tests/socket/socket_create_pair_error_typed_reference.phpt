--TEST--
A typed property that cannot hold the pair throws, and both sockets are closed
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public int $pair = 1;
}
$holder = new Holder();
$before = net_open_descriptors();
net_attempt(fn () => socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $holder->pair));
var_dump($holder->pair, net_open_descriptors() - $before);
?>
--EXPECT--
TypeError: Cannot assign array to reference held by property Holder::$pair of type int
int(1)
int(0)
