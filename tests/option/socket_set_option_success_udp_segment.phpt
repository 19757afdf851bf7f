--TEST--
UDP_SEGMENT cuts a send into datagrams
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_SEGMENT');
@socket_get_option(socket_create(AF_INET, SOCK_DGRAM, 0), SOL_UDP, UDP_SEGMENT) === false and skip('no UDP_SEGMENT in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$sender = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_set_option($sender, SOL_UDP, UDP_SEGMENT, 1000));
var_dump(socket_get_option($sender, SOL_UDP, UDP_SEGMENT));
var_dump(socket_sendto($sender, str_repeat('x', 2500), 2500, 0, '127.0.0.1', $port));
for ($i = 0; $i < 3; $i++) {
    var_dump(socket_recvfrom($receiver, $data, 9000, 0, $host, $from));
}
?>
--EXPECT--
bool(true)
int(1000)
int(2500)
int(1000)
int(1000)
int(500)
