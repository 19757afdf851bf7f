--TEST--
The example of TCP_INFO shows figures of the transfer that agree with each other
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_INFO');
skip_without_tasks();
?>
--FILE--
<?php
$argv = ['tcp_info.php', '4'];
ob_start();
require __DIR__ . '/../../examples/network/tcp_info.php';
$lines = explode("\n", trim(ob_get_clean()));
$form = '%f MB acknowledged, round trip %d us, congestion window %d segments of %d bytes, %d lost, %d B not sent yet, delivery %f MB/s';
[$acknowledged, $round_trip, $window, $segment, $lost, $left, $rate] = sscanf(trim(end($lines)), $form);
$total = 4 << 20;
var_dump($acknowledged > 0 && $acknowledged * 1e6 + $left < $total + 0.1e6, $round_trip > 0 && $round_trip < 10e6);
var_dump($window > 0, $segment > 500 && $segment < 65536, $lost < $total / $segment, $rate < 1e5);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
