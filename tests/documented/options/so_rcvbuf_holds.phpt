--TEST--
A larger SO_RCVBUF keeps more datagrams that nobody has read yet
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

/** How many of a hundred datagrams are kept, and what the option reads back. */
function kept(int $size): array
{
    [$receiver, $port] = net_udp_bound();
    var_dump(socket_set_option($receiver, SOL_SOCKET, SO_RCVBUF, $size));
    $sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    for ($i = 0; $i < 100; $i++) {
        socket_sendto($sender, str_repeat('.', 1000), 1000, 0, '127.0.0.1', $port);
    }
    for ($count = 0; socket_recv($receiver, $data, 1000, MSG_DONTWAIT); $count++) {
        continue;
    }
    return [$count, socket_get_option($receiver, SOL_SOCKET, SO_RCVBUF)];
}

[$few, $small] = kept(5000);
[$many, $large] = kept(200000);
var_dump($small === 5000 || $small === 10000, $large === 40 * $small);
var_dump($few > 0 && $few < 20, $many);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(100)
