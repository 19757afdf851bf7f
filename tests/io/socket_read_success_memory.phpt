--TEST--
A string that was read takes no more memory than its bytes, whatever the length
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$strings = [];
$before = memory_get_usage();
for ($i = 0; $i < 10; $i++) {
    socket_write($one, 'ab');
    $strings[] = socket_read($two, 1 << 20);
}
var_dump(memory_get_usage() - $before < 4096, strlen(implode($strings)));
?>
--EXPECT--
bool(true)
int(20)
