--TEST--
One call carries 64 KiB of datagrams, and one message gives them back with their size
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_GRO', 'UDP_SEGMENT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, SOL_UDP, UDP_GRO, 1);
$data = '';
for ($i = 0; $i < 53; $i++) {
    $data .= str_pad("datagram $i", 1200, chr(65 + $i % 26));
}
$segments = [['level' => SOL_UDP, 'type' => UDP_SEGMENT, 'data' => 1200]];
$message = ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => [$data], 'control' => $segments];
var_dump(socket_sendmmsg($a, [$message, $message]));
for ($received = '', $sizes = []; strlen($received) < 2 * strlen($data);) {
    $messages = [];
    socket_recvmmsg($b, $messages, 64, 65535);
    foreach ($messages as $message) {
        $received .= $message['iov'][0];
        foreach ($message['control'] as $control) {
            $sizes[] = $control;
        }
    }
}
var_dump($received === $data . $data);
var_dump($sizes[0] === ['level' => SOL_UDP, 'type' => UDP_GRO, 'data' => 1200]);
?>
--EXPECT--
int(2)
bool(true)
bool(true)
