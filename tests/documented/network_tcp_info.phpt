--TEST--
The example of TCP_INFO shows how a transfer fares until all is acknowledged
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
echo preg_replace('/\d+(\.\d+)?/', 'N', trim(end($lines))), "\n";
?>
--EXPECT--
N MB acknowledged, round trip N us, congestion window N segments of N bytes, N lost, N B not sent yet, delivery N MB/s
