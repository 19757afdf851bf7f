--TEST--
Data that was received takes no more memory than its bytes, whatever the length
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
$strings = [];
$address = '';
$before = memory_get_usage();
for ($i = 0; $i < 10; $i++) {
    socket_write($one, 'ab');
    socket_recv($two, $strings[], 1 << 20, 0);
    socket_write($one, 'cd');
    socket_recvfrom($two, $strings[], 1 << 20, 0, $address);
}
var_dump(memory_get_usage() - $before < 4096, strlen(implode($strings)));
?>
--EXPECT--
bool(true)
int(40)
