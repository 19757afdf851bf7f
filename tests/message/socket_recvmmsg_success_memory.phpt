--TEST--
Room for large messages is given back, whatever has come
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$kept = [];
$usage = memory_get_usage();
for ($i = 0; $i < 100; $i++) {
    socket_send($a, 'small', 5, 0);
    socket_send($a, str_repeat('x', 20000), 20000, 0);
    $messages = [];
    socket_recvmmsg($b, $messages, 16, 100000);
    $kept[] = $messages;
    socket_recvmmsg($b, $messages, 16, 4000, MSG_DONTWAIT);
}
var_dump(memory_get_usage() - $usage < 100 * 26000);
unset($kept, $messages);
var_dump(memory_get_usage() - $usage < 5000);
?>
--EXPECT--
bool(true)
bool(true)
