--TEST--
The example that lists the sockets of the system finds a listener and both ends of a connection
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_NETLINK');
skip_below_64_bits();
$socket = @socket_create(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
$request = pack('LSSLLC4Lx48', 72, 20, 0x301, 1, 0, AF_INET, SOL_TCP, 0, 0, -1);
if (!$socket || !@socket_sendto($socket, $request, 72, 0, '0') || !socket_recv($socket, $answer, 65536, 0) || unpack('S', $answer, 4)[1] === 2) {
    skip('this kernel has no sock_diag(7) for TCP');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$server = socket_accept($listener);
socket_write($client, 'unread');
net_wait_until(fn () => socket_recv($server, $data, 6, MSG_PEEK | MSG_DONTWAIT) === 6);
ob_start();
require __DIR__ . '/../../examples/network/socket_list.php';
$lines = explode("\n", preg_replace('/ +/', ' ', ob_get_clean()));
$own = net_port($client);
foreach (["LISTEN 0 16 127.0.0.1:$port 0.0.0.0:* ", "ESTAB 6 0 127.0.0.1:$port 127.0.0.1:$own ",
    "ESTAB 0 0 127.0.0.1:$own 127.0.0.1:$port "] as $line) {
    var_dump(preg_grep("/^" . preg_quote($line) . "\d+$/", $lines) !== []);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
