--TEST--
A control message of a known kind that is cut arrives as bytes, at every length, with the data
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $port] = net_udp_bound();
socket_set_option($a, IPPROTO_IP, 8 /* IP_PKTINFO */, 1);
socket_set_option($a, IPPROTO_IP, 20 /* IP_RECVORIGDSTADDR */, 1);
$forms = [];
for ($room = 1; $room <= 64 + 2 * NET_CONTROL_HEADER; $room++) {
    socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
    $message = ['controllen' => $room];
    if (socket_recvmsg($a, $message) !== 4 || $message['iov'] !== ['data']) {
        echo "lost with $room\n";
    }
    $form = implode(' ', array_map(fn ($control) => is_array($control['data']) ? "array $control[type]" : "bytes $control[type]", $message['control']));
    $form .= $message['flags'] & MSG_CTRUNC ? ' cut' : ' whole';
    $forms[$form] = true;
}
echo implode("\n", array_keys($forms)), "\n";
?>
--EXPECT--
 cut
bytes 8 cut
array 8 cut
array 8 bytes 20 cut
array 8 array 20 whole
