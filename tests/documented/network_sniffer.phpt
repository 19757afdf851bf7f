--TEST--
The example of a sniffer shows the frames that a program of tcpdump lets through
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_PACKET', 'SO_ATTACH_FILTER', 'PACKET_STATISTICS');
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
require __DIR__ . '/../include/child.inc';

netns_enter();
/* tcpdump -i lo -ddd 'ip and udp' */
$program = "6\n40 0 0 12\n21 0 3 2048\n48 0 0 23\n21 0 1 17\n6 0 0 262144\n6 0 0 0\n";
$example = __DIR__ . '/../../examples/network/sniffer.php';
$sniffer = proc_open([PHP_BINARY, '-n', '-d', 'extension=' . child_library(), $example, 'lo', '2'],
    [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
fwrite($pipes[0], $program);
fclose($pipes[0]);
echo fgets($pipes[1]);
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
@socket_connect($socket, '127.0.0.1', 9); // refused, and filtered
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_sendto($socket, 'hello', 5, 0, '127.0.0.1', 9);
echo stream_get_contents($pipes[1]);
proc_close($sniffer);
?>
--EXPECTF--
listening on lo
out       00:00:00:00:00:00 type 0800, 47 bytes: 0000000000000000000000000800450000%x
in        00:00:00:00:00:00 type 0800, 47 bytes: 0000000000000000000000000800450000%x
2 frames, 0 lost
