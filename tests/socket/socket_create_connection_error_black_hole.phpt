--TEST--
A network that drops all packets: the time holds, within 50 milliseconds
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
require __DIR__ . '/../include/names.inc';

netns_enter('link add sxt0 type veth peer name sxt1', 'addr add 192.0.2.1/24 dev sxt0', 'link set sxt0 up', 'link set sxt1 up',
    'neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev sxt0 nud permanent');
set_error_handler(function (int $level, string $text) use (&$warning) { $warning = "$text\n"; });
$before = net_open_descriptors();
$taken = names_time(function () use (&$socket, &$code) {
    $socket = socket_create_connection('tcp://192.0.2.9:80', 0.2, [], $code);
}, 250);
echo $warning;
var_dump($socket, $code === SOCKET_ETIMEDOUT, $taken >= 199 && $taken <= 250, net_open_descriptors() - $before);
?>
--EXPECT--
socket_create_connection(): unable to connect to "tcp://192.0.2.9:80" [110]: Connection timed out
bool(false)
bool(true)
bool(true)
int(0)
