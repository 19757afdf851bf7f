--TEST--
Descriptors that come along are the script's, close-on-exec, and gone with the messages
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(480);
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$file = fopen(__FILE__, 'r');
$control = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 200, $file)]];
socket_sendmmsg($a, [['iov' => ['x'], 'control' => $control], ['iov' => ['y'], 'control' => $control]]);
$before = net_open_descriptors();
$messages = [];
var_dump(socket_recvmmsg($b, $messages, 2, 10));
var_dump(net_open_descriptors() - $before, $messages[1]['flags']);
$open = 0;
foreach (scandir('/proc/self/fd') as $fd) {
    $info = @file_get_contents("/proc/self/fdinfo/$fd");
    $target = @readlink("/proc/self/fd/$fd");
    if ($info && $target === __FILE__ && preg_match('/flags:\s*(\d+)/', $info, $match)) {
        $open += (octdec($match[1]) & 02000000) !== 0;
    }
}
var_dump($open >= 400);
unset($messages);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(2)
int(400)
int(0)
bool(true)
int(0)
